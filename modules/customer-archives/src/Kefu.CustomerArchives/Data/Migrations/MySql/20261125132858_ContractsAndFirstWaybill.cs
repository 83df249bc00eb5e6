using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kefu.CustomerArchives.Data.Migrations.MySql
{
    /// <inheritdoc />
    public partial class ContractsAndFirstWaybill : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "ArchiveDueAt",
                table: "ArchivesCustomers",
                type: "datetime(6)",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ContractUntil",
                table: "ArchivesCustomers",
                type: "date",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "FirstWaybillAt",
                table: "ArchivesCustomers",
                type: "datetime(6)",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ArchivesContracts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "char(36)", nullable: false, collation: "ascii_general_ci"),
                    CustomerId = table.Column<Guid>(type: "char(36)", nullable: false, collation: "ascii_general_ci"),
                    Number = table.Column<string>(type: "varchar(30)", maxLength: 30, nullable: false, collation: "utf8mb4_unicode_520_ci")
                        .Annotation("MySql:CharSet", "utf8mb4"),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    From = table.Column<DateOnly>(type: "date", nullable: false),
                    To = table.Column<DateOnly>(type: "date", nullable: false),
                    Note = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: true, collation: "utf8mb4_unicode_520_ci")
                        .Annotation("MySql:CharSet", "utf8mb4"),
                    ExtraProperties = table.Column<string>(type: "longtext", nullable: false, collation: "utf8mb4_unicode_520_ci")
                        .Annotation("MySql:CharSet", "utf8mb4"),
                    ConcurrencyStamp = table.Column<string>(type: "varchar(40)", maxLength: 40, nullable: false, collation: "utf8mb4_unicode_520_ci")
                        .Annotation("MySql:CharSet", "utf8mb4"),
                    CreationTime = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    CreatorId = table.Column<Guid>(type: "char(36)", nullable: true, collation: "ascii_general_ci"),
                    LastModificationTime = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "char(36)", nullable: true, collation: "ascii_general_ci"),
                    IsDeleted = table.Column<bool>(type: "tinyint(1)", nullable: false, defaultValue: false),
                    DeleterId = table.Column<Guid>(type: "char(36)", nullable: true, collation: "ascii_general_ci"),
                    DeletionTime = table.Column<DateTime>(type: "datetime(6)", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArchivesContracts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ArchivesContracts_ArchivesCustomers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "ArchivesCustomers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                })
                .Annotation("MySql:CharSet", "utf8mb4")
                .Annotation("Relational:Collation", "utf8mb4_unicode_520_ci");

            migrationBuilder.CreateIndex(
                name: "IX_ArchivesCustomers_ContractUntil",
                table: "ArchivesCustomers",
                column: "ContractUntil");

            migrationBuilder.CreateIndex(
                name: "IX_ArchivesCustomers_FirstWaybillAt_Number",
                table: "ArchivesCustomers",
                columns: new[] { "FirstWaybillAt", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_ArchivesContracts_CustomerId_To",
                table: "ArchivesContracts",
                columns: new[] { "CustomerId", "To" });

            migrationBuilder.CreateIndex(
                name: "IX_ArchivesContracts_From_Id",
                table: "ArchivesContracts",
                columns: new[] { "From", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ArchivesContracts_Kind_To",
                table: "ArchivesContracts",
                columns: new[] { "Kind", "To" });

            migrationBuilder.CreateIndex(
                name: "IX_ArchivesContracts_Number_Id",
                table: "ArchivesContracts",
                columns: new[] { "Number", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ArchivesContracts_To_Id",
                table: "ArchivesContracts",
                columns: new[] { "To", "Id" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ArchivesContracts");

            migrationBuilder.DropIndex(
                name: "IX_ArchivesCustomers_ContractUntil",
                table: "ArchivesCustomers");

            migrationBuilder.DropIndex(
                name: "IX_ArchivesCustomers_FirstWaybillAt_Number",
                table: "ArchivesCustomers");

            migrationBuilder.DropColumn(
                name: "ArchiveDueAt",
                table: "ArchivesCustomers");

            migrationBuilder.DropColumn(
                name: "ContractUntil",
                table: "ArchivesCustomers");

            migrationBuilder.DropColumn(
                name: "FirstWaybillAt",
                table: "ArchivesCustomers");
        }
    }
}
