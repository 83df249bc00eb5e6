using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kefu.Platform.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class SitesAndDataScopes : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<DateTime>(
                name: "ClosedAt",
                table: "PlatformSites",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "PlatformDataScopes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    RoleId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Scope = table.Column<int>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlatformDataScopes", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PlatformDataScopes_RoleId_Kind",
                table: "PlatformDataScopes",
                columns: new[] { "RoleId", "Kind" },
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PlatformDataScopes");

            migrationBuilder.DropColumn(
                name: "ClosedAt",
                table: "PlatformSites");
        }
    }
}
