using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kefu.CustomerArchives.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class CustomerMerges : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<Guid>(
                name: "MergedIntoId",
                table: "ArchivesCustomers",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "MergedIntoNumber",
                table: "ArchivesCustomers",
                type: "TEXT",
                maxLength: 20,
                nullable: true);

            migrationBuilder.CreateTable(
                name: "ArchivesDistinctions",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    FirstId = table.Column<Guid>(type: "TEXT", nullable: false),
                    SecondId = table.Column<Guid>(type: "TEXT", nullable: false),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArchivesDistinctions", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ArchivesMerges",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    KeptId = table.Column<Guid>(type: "TEXT", nullable: false),
                    KeptNumber = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    MergedId = table.Column<Guid>(type: "TEXT", nullable: false),
                    MergedNumber = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Changes = table.Column<string>(type: "TEXT", nullable: false),
                    UndoneAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    UndoneBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    ExtraProperties = table.Column<string>(type: "TEXT", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArchivesMerges", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ArchivesCustomers_MergedIntoId",
                table: "ArchivesCustomers",
                column: "MergedIntoId");

            migrationBuilder.CreateIndex(
                name: "IX_ArchivesDistinctions_FirstId_SecondId",
                table: "ArchivesDistinctions",
                columns: new[] { "FirstId", "SecondId" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ArchivesMerges_CreationTime",
                table: "ArchivesMerges",
                column: "CreationTime");

            migrationBuilder.CreateIndex(
                name: "IX_ArchivesMerges_KeptId_CreationTime",
                table: "ArchivesMerges",
                columns: new[] { "KeptId", "CreationTime" });

            migrationBuilder.CreateIndex(
                name: "IX_ArchivesMerges_MergedId_CreationTime",
                table: "ArchivesMerges",
                columns: new[] { "MergedId", "CreationTime" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ArchivesDistinctions");

            migrationBuilder.DropTable(
                name: "ArchivesMerges");

            migrationBuilder.DropIndex(
                name: "IX_ArchivesCustomers_MergedIntoId",
                table: "ArchivesCustomers");

            migrationBuilder.DropColumn(
                name: "MergedIntoId",
                table: "ArchivesCustomers");

            migrationBuilder.DropColumn(
                name: "MergedIntoNumber",
                table: "ArchivesCustomers");
        }
    }
}
