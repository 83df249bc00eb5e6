using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kefu.Complaints.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ComplaintsComplaints",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ReceivedAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    RegisterDueAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    FirstResponseDueAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    NextDueAt = table.Column<DateTime>(type: "TEXT", nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    SiteId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 32, nullable: false),
                    SourceRevisitId = table.Column<Guid>(type: "TEXT", nullable: true),
                    Channel = table.Column<int>(type: "INTEGER", nullable: false),
                    ComplainantName = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    PhoneLastFour = table.Column<string>(type: "TEXT", maxLength: 4, nullable: true),
                    Relation = table.Column<int>(type: "INTEGER", nullable: true),
                    CustomerNumber = table.Column<string>(type: "TEXT", maxLength: 20, nullable: true),
                    CustomerName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    Waybills = table.Column<string>(type: "TEXT", maxLength: 661, nullable: false),
                    Category = table.Column<int>(type: "INTEGER", nullable: true),
                    Severity = table.Column<int>(type: "INTEGER", nullable: true),
                    Description = table.Column<string>(type: "TEXT", maxLength: 2000, nullable: false),
                    Demand = table.Column<int>(type: "INTEGER", nullable: true),
                    ClaimAmount = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: true),
                    OwnerUserId = table.Column<Guid>(type: "TEXT", nullable: true),
                    RegisteredAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    FirstRespondedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    FirstRespondedBy = table.Column<Guid>(type: "TEXT", nullable: true),
                    ResponseMethod = table.Column<int>(type: "INTEGER", nullable: true),
                    ClosedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    ClosingReason = table.Column<int>(type: "INTEGER", nullable: true),
                    Result = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
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
                    table.PrimaryKey("PK_ComplaintsComplaints", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ComplaintsActions",
                columns: table => new
                {
                    ComplaintId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Place = table.Column<int>(type: "INTEGER", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    ActorId = table.Column<Guid>(type: "TEXT", nullable: true),
                    ActorName = table.Column<string>(type: "TEXT", maxLength: 256, nullable: true),
                    Text = table.Column<string>(type: "TEXT", maxLength: 1000, nullable: true),
                    FromSeverity = table.Column<int>(type: "INTEGER", nullable: true),
                    ToSeverity = table.Column<int>(type: "INTEGER", nullable: true)
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
                });

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
