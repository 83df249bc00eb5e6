using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kefu.Platform.Administration.Migrations.Sqlite
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
                type: "TEXT",
                maxLength: 64,
                nullable: true);

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
