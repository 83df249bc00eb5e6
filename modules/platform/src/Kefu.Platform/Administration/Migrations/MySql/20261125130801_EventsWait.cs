using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kefu.Platform.Administration.Migrations.MySql
{
    /// <inheritdoc />
    public partial class EventsWait : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "WaitsFor",
                table: "AbpEventInbox",
                type: "varchar(64)",
                maxLength: 64,
                nullable: true,
                collation: "utf8mb4_unicode_520_ci")
                .Annotation("MySql:CharSet", "utf8mb4");

            migrationBuilder.CreateIndex(
                name: "IX_AbpEventInbox_Consumer_WaitsFor",
                table: "AbpEventInbox",
                columns: new[] { "Consumer", "WaitsFor" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_AbpEventInbox_Consumer_WaitsFor",
                table: "AbpEventInbox");

            migrationBuilder.DropColumn(
                name: "WaitsFor",
                table: "AbpEventInbox");
        }
    }
}
