using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kefu.CustomerArchives.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class CustomersByOwner : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateIndex(
                name: "IX_ArchivesCustomers_OwnerUserId_Number",
                table: "ArchivesCustomers",
                columns: new[] { "OwnerUserId", "Number" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(
                name: "IX_ArchivesCustomers_OwnerUserId_Number",
                table: "ArchivesCustomers");
        }
    }
}
