using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kefu.CustomerArchives.Data.Migrations.Sqlite
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
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateOnly>(
                name: "ContractUntil",
                table: "ArchivesCustomers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<DateTime>(
                name: "FirstWaybillAt",
                table: "ArchivesCustomers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ArchivesContracts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CustomerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 30, nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    From = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    To = table.Column<DateOnly>(type: "TEXT", nullable: false),
                    Note = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    ExtraProperties = table.Column<string>(type: "TEXT", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true),
                    IsDeleted = table.Column<bool>(type: "INTEGER", nullable: false, defaultValue: false),
                    DeleterId = table.Column<Guid>(type: "TEXT", nullable: true),
                    DeletionTime = table.Column<DateTime>(type: "TEXT", nullable: true)
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
                });

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
