using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kefu.Complaints.Data.Migrations.MySql
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AlterDatabase()
                .Annotation("MySql:CharSet", "utf8mb4");

            migrationBuilder.CreateTable(
                name: "ComplaintsComplaints",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "char(36)", nullable: false, collation: "ascii_general_ci"),
                    ReceivedAt = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    RegisterDueAt = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    FirstResponseDueAt = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    NextDueAt = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    State = table.Column<int>(type: "int", nullable: false),
                    SiteId = table.Column<Guid>(type: "char(36)", nullable: false, collation: "ascii_general_ci"),
                    Number = table.Column<string>(type: "varchar(32)", maxLength: 32, nullable: false, collation: "utf8mb4_unicode_520_ci")
                        .Annotation("MySql:CharSet", "utf8mb4"),
                    SourceRevisitId = table.Column<Guid>(type: "char(36)", nullable: true, collation: "ascii_general_ci"),
                    Channel = table.Column<int>(type: "int", nullable: false),
                    ComplainantName = table.Column<string>(type: "varchar(50)", maxLength: 50, nullable: false, collation: "utf8mb4_unicode_520_ci")
                        .Annotation("MySql:CharSet", "utf8mb4"),
                    Phone = table.Column<string>(type: "varchar(30)", maxLength: 30, nullable: true, collation: "utf8mb4_unicode_520_ci")
                        .Annotation("MySql:CharSet", "utf8mb4"),
                    PhoneLastFour = table.Column<string>(type: "varchar(4)", maxLength: 4, nullable: true, collation: "utf8mb4_unicode_520_ci")
                        .Annotation("MySql:CharSet", "utf8mb4"),
                    Relation = table.Column<int>(type: "int", nullable: true),
                    CustomerNumber = table.Column<string>(type: "varchar(20)", maxLength: 20, nullable: true, collation: "utf8mb4_unicode_520_ci")
                        .Annotation("MySql:CharSet", "utf8mb4"),
                    CustomerName = table.Column<string>(type: "varchar(100)", maxLength: 100, nullable: true, collation: "utf8mb4_unicode_520_ci")
                        .Annotation("MySql:CharSet", "utf8mb4"),
                    Waybills = table.Column<string>(type: "varchar(661)", maxLength: 661, nullable: false, collation: "utf8mb4_unicode_520_ci")
                        .Annotation("MySql:CharSet", "utf8mb4"),
                    Category = table.Column<int>(type: "int", nullable: true),
                    Severity = table.Column<int>(type: "int", nullable: true),
                    Description = table.Column<string>(type: "varchar(2000)", maxLength: 2000, nullable: false, collation: "utf8mb4_unicode_520_ci")
                        .Annotation("MySql:CharSet", "utf8mb4"),
                    Demand = table.Column<int>(type: "int", nullable: true),
                    ClaimAmount = table.Column<decimal>(type: "decimal(18,2)", precision: 18, scale: 2, nullable: true),
                    OwnerUserId = table.Column<Guid>(type: "char(36)", nullable: true, collation: "ascii_general_ci"),
                    RegisteredAt = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    FirstRespondedAt = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    FirstRespondedBy = table.Column<Guid>(type: "char(36)", nullable: true, collation: "ascii_general_ci"),
                    ResponseMethod = table.Column<int>(type: "int", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    ClosingReason = table.Column<int>(type: "int", nullable: true),
                    Result = table.Column<string>(type: "varchar(1000)", maxLength: 1000, nullable: true, collation: "utf8mb4_unicode_520_ci")
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
                    table.PrimaryKey("PK_ComplaintsComplaints", x => x.Id);
                })
                .Annotation("MySql:CharSet", "utf8mb4")
                .Annotation("Relational:Collation", "utf8mb4_unicode_520_ci");

            migrationBuilder.CreateTable(
                name: "ComplaintsActions",
                columns: table => new
                {
                    ComplaintId = table.Column<Guid>(type: "char(36)", nullable: false, collation: "ascii_general_ci"),
                    Place = table.Column<int>(type: "int", nullable: false),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    At = table.Column<DateTime>(type: "datetime(6)", nullable: false),
                    ActorId = table.Column<Guid>(type: "char(36)", nullable: true, collation: "ascii_general_ci"),
                    ActorName = table.Column<string>(type: "varchar(256)", maxLength: 256, nullable: true, collation: "utf8mb4_unicode_520_ci")
                        .Annotation("MySql:CharSet", "utf8mb4"),
                    Text = table.Column<string>(type: "varchar(1000)", maxLength: 1000, nullable: true, collation: "utf8mb4_unicode_520_ci")
                        .Annotation("MySql:CharSet", "utf8mb4"),
                    FromSeverity = table.Column<int>(type: "int", nullable: true),
                    ToSeverity = table.Column<int>(type: "int", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ComplaintsActions", x => new { x.ComplaintId, x.Place });
                    table.ForeignKey(
                        name: "FK_ComplaintsActions_ComplaintsComplaints_ComplaintId",
                        column: x => x.ComplaintId,
                        principalTable: "ComplaintsComplaints",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                })
                .Annotation("MySql:CharSet", "utf8mb4")
                .Annotation("Relational:Collation", "utf8mb4_unicode_520_ci");

            migrationBuilder.CreateIndex(
                name: "IX_ComplaintsComplaints_SiteId_Channel_NextDueAt",
                table: "ComplaintsComplaints",
                columns: new[] { "SiteId", "Channel", "NextDueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ComplaintsComplaints_SiteId_CustomerNumber",
                table: "ComplaintsComplaints",
                columns: new[] { "SiteId", "CustomerNumber" });

            migrationBuilder.CreateIndex(
                name: "IX_ComplaintsComplaints_SiteId_NextDueAt_Number",
                table: "ComplaintsComplaints",
                columns: new[] { "SiteId", "NextDueAt", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_ComplaintsComplaints_SiteId_Number",
                table: "ComplaintsComplaints",
                columns: new[] { "SiteId", "Number" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ComplaintsComplaints_SiteId_OwnerUserId_NextDueAt",
                table: "ComplaintsComplaints",
                columns: new[] { "SiteId", "OwnerUserId", "NextDueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ComplaintsComplaints_SiteId_PhoneLastFour",
                table: "ComplaintsComplaints",
                columns: new[] { "SiteId", "PhoneLastFour" });

            migrationBuilder.CreateIndex(
                name: "IX_ComplaintsComplaints_SiteId_ReceivedAt_Number",
                table: "ComplaintsComplaints",
                columns: new[] { "SiteId", "ReceivedAt", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_ComplaintsComplaints_SiteId_Severity_NextDueAt",
                table: "ComplaintsComplaints",
                columns: new[] { "SiteId", "Severity", "NextDueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ComplaintsComplaints_SiteId_State_NextDueAt",
                table: "ComplaintsComplaints",
                columns: new[] { "SiteId", "State", "NextDueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_ComplaintsComplaints_SourceRevisitId",
                table: "ComplaintsComplaints",
                column: "SourceRevisitId",
                unique: true);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ComplaintsActions");

            migrationBuilder.DropTable(
                name: "ComplaintsComplaints");
        }
    }
}
