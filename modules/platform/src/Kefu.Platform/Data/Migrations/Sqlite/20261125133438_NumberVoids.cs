using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kefu.Platform.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class NumberVoids : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "PlatformNumberPatterns",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Series = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Pattern = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    FormerPatterns = table.Column<string>(type: "TEXT", nullable: false),
                    ExtraProperties = table.Column<string>(type: "TEXT", nullable: false),
                    ConcurrencyStamp = table.Column<string>(type: "TEXT", maxLength: 40, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    LastModificationTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    LastModifierId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlatformNumberPatterns", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PlatformNumberVoids",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Series = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    SiteId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Period = table.Column<string>(type: "TEXT", maxLength: 8, nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 64, nullable: false),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 500, nullable: false),
                    VoidedBy = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    CreatorId = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlatformNumberVoids", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PlatformNumberPatterns_Series",
                table: "PlatformNumberPatterns",
                column: "Series",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlatformNumberVoids_Series_SiteId_CreationTime",
                table: "PlatformNumberVoids",
                columns: new[] { "Series", "SiteId", "CreationTime" });

            migrationBuilder.CreateIndex(
                name: "IX_PlatformNumberVoids_Series_SiteId_Number",
                table: "PlatformNumberVoids",
                columns: new[] { "Series", "SiteId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_PlatformNumberVoids_Series_SiteId_Period",
                table: "PlatformNumberVoids",
                columns: new[] { "Series", "SiteId", "Period" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PlatformNumberPatterns");

            migrationBuilder.DropTable(
                name: "PlatformNumberVoids");
        }
    }
}
