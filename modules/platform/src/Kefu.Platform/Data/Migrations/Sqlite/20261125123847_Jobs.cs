using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kefu.Platform.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Jobs : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "PlatformJobs",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    CreationTime = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Since = table.Column<DateTime>(type: "TEXT", nullable: false),
                    State = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    Owner = table.Column<Guid>(type: "TEXT", nullable: true),
                    StartTime = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Done = table.Column<int>(type: "INTEGER", nullable: false),
                    Total = table.Column<int>(type: "INTEGER", nullable: true),
                    MessageKey = table.Column<string>(type: "TEXT", maxLength: 128, nullable: true),
                    IsCancelRequested = table.Column<bool>(type: "INTEGER", nullable: false),
                    FailureCode = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Reason = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlatformJobs", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PlatformLeases",
                columns: table => new
                {
                    Id = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Owner = table.Column<Guid>(type: "TEXT", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlatformLeases", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "PlatformLivingHosts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 128, nullable: false),
                    Beat = table.Column<long>(type: "INTEGER", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_PlatformLivingHosts", x => x.Id);
                });

            migrationBuilder.CreateIndex(
                name: "IX_PlatformJobs_CreationTime",
                table: "PlatformJobs",
                column: "CreationTime");

            migrationBuilder.CreateIndex(
                name: "IX_PlatformJobs_IsCancelRequested",
                table: "PlatformJobs",
                column: "IsCancelRequested");

            migrationBuilder.CreateIndex(
                name: "IX_PlatformJobs_Kind_CreationTime",
                table: "PlatformJobs",
                columns: new[] { "Kind", "CreationTime" });

            migrationBuilder.CreateIndex(
                name: "IX_PlatformJobs_State_CreationTime",
                table: "PlatformJobs",
                columns: new[] { "State", "CreationTime" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "PlatformJobs");

            migrationBuilder.DropTable(
                name: "PlatformLeases");

            migrationBuilder.DropTable(
                name: "PlatformLivingHosts");
        }
    }
}
