using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kefu.CustomerArchives.Data.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "ArchivesCustomers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    Number = table.Column<string>(type: "TEXT", maxLength: 20, nullable: false),
                    State = table.Column<int>(type: "INTEGER", nullable: false),
                    ActivatedAt = table.Column<DateTime>(type: "TEXT", nullable: true),
                    Completeness = table.Column<int>(type: "INTEGER", nullable: false),
                    DuplicateReason = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    Name = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    SearchName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    NormalizedName = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    PinyinFull = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    PinyinInitials = table.Column<string>(type: "TEXT", maxLength: 100, nullable: false),
                    ShortName = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    Type = table.Column<int>(type: "INTEGER", nullable: true),
                    CreditCode = table.Column<string>(type: "TEXT", maxLength: 18, nullable: true),
                    Roles = table.Column<int>(type: "INTEGER", nullable: false),
                    Flows = table.Column<int>(type: "INTEGER", nullable: false),
                    Industry = table.Column<int>(type: "INTEGER", nullable: true),
                    Source = table.Column<int>(type: "INTEGER", nullable: true),
                    OwnerUserId = table.Column<Guid>(type: "TEXT", nullable: true),
                    SalesDepartment = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    AreaCode = table.Column<string>(type: "TEXT", maxLength: 6, nullable: true),
                    Address = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    MainCommodity = table.Column<string>(type: "TEXT", maxLength: 100, nullable: true),
                    PackagingNote = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true),
                    HandlingNote = table.Column<string>(type: "TEXT", maxLength: 500, nullable: true),
                    PaymentTerm = table.Column<int>(type: "INTEGER", nullable: true),
                    CreditLimit = table.Column<decimal>(type: "TEXT", precision: 18, scale: 2, nullable: true),
                    StatementDay = table.Column<int>(type: "INTEGER", nullable: true),
                    Grade = table.Column<int>(type: "INTEGER", nullable: true),
                    GradeSource = table.Column<int>(type: "INTEGER", nullable: true),
                    ConsentSource = table.Column<int>(type: "INTEGER", nullable: true),
                    ArchivedOn = table.Column<DateOnly>(type: "TEXT", nullable: true),
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
                    table.PrimaryKey("PK_ArchivesCustomers", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "ArchivesAddresses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CustomerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Kind = table.Column<int>(type: "INTEGER", nullable: false),
                    AreaCode = table.Column<string>(type: "TEXT", maxLength: 6, nullable: false),
                    Detail = table.Column<string>(type: "TEXT", maxLength: 200, nullable: false),
                    ContactName = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    OpeningHours = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    UnloadingNote = table.Column<string>(type: "TEXT", maxLength: 200, nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArchivesAddresses", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ArchivesAddresses_ArchivesCustomers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "ArchivesCustomers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "ArchivesContacts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    CustomerId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Name = table.Column<string>(type: "TEXT", maxLength: 50, nullable: false),
                    Title = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    Mobile = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    Phone = table.Column<string>(type: "TEXT", maxLength: 30, nullable: true),
                    WeChat = table.Column<string>(type: "TEXT", maxLength: 50, nullable: true),
                    MobileLastFour = table.Column<string>(type: "TEXT", maxLength: 4, nullable: true),
                    PhoneLastFour = table.Column<string>(type: "TEXT", maxLength: 4, nullable: true),
                    IsPrimary = table.Column<bool>(type: "INTEGER", nullable: false),
                    IsDecisionMaker = table.Column<bool>(type: "INTEGER", nullable: false),
                    DoNotCall = table.Column<bool>(type: "INTEGER", nullable: false),
                    Language = table.Column<int>(type: "INTEGER", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_ArchivesContacts", x => x.Id);
                    table.ForeignKey(
                        name: "FK_ArchivesContacts_ArchivesCustomers_CustomerId",
                        column: x => x.CustomerId,
                        principalTable: "ArchivesCustomers",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ArchivesAddresses_CustomerId",
                table: "ArchivesAddresses",
                column: "CustomerId");

            migrationBuilder.CreateIndex(
                name: "IX_ArchivesContacts_CustomerId_IsPrimary",
                table: "ArchivesContacts",
                columns: new[] { "CustomerId", "IsPrimary" });

            migrationBuilder.CreateIndex(
                name: "IX_ArchivesContacts_Mobile",
                table: "ArchivesContacts",
                column: "Mobile");

            migrationBuilder.CreateIndex(
                name: "IX_ArchivesContacts_MobileLastFour",
                table: "ArchivesContacts",
                column: "MobileLastFour");

            migrationBuilder.CreateIndex(
                name: "IX_ArchivesContacts_PhoneLastFour",
                table: "ArchivesContacts",
                column: "PhoneLastFour");

            migrationBuilder.CreateIndex(
                name: "IX_ArchivesCustomers_AreaCode_Number",
                table: "ArchivesCustomers",
                columns: new[] { "AreaCode", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_ArchivesCustomers_Completeness_Number",
                table: "ArchivesCustomers",
                columns: new[] { "Completeness", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_ArchivesCustomers_CreationTime_Number",
                table: "ArchivesCustomers",
                columns: new[] { "CreationTime", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_ArchivesCustomers_CreditCode",
                table: "ArchivesCustomers",
                column: "CreditCode");

            migrationBuilder.CreateIndex(
                name: "IX_ArchivesCustomers_Flows_Number",
                table: "ArchivesCustomers",
                columns: new[] { "Flows", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_ArchivesCustomers_Grade_Number",
                table: "ArchivesCustomers",
                columns: new[] { "Grade", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_ArchivesCustomers_NormalizedName",
                table: "ArchivesCustomers",
                column: "NormalizedName");

            migrationBuilder.CreateIndex(
                name: "IX_ArchivesCustomers_Number",
                table: "ArchivesCustomers",
                column: "Number",
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_ArchivesCustomers_PaymentTerm_Number",
                table: "ArchivesCustomers",
                columns: new[] { "PaymentTerm", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_ArchivesCustomers_PinyinFull_Id",
                table: "ArchivesCustomers",
                columns: new[] { "PinyinFull", "Id" });

            migrationBuilder.CreateIndex(
                name: "IX_ArchivesCustomers_PinyinInitials",
                table: "ArchivesCustomers",
                column: "PinyinInitials");

            migrationBuilder.CreateIndex(
                name: "IX_ArchivesCustomers_Roles_Number",
                table: "ArchivesCustomers",
                columns: new[] { "Roles", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_ArchivesCustomers_State_Number",
                table: "ArchivesCustomers",
                columns: new[] { "State", "Number" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "ArchivesAddresses");

            migrationBuilder.DropTable(
                name: "ArchivesContacts");

            migrationBuilder.DropTable(
                name: "ArchivesCustomers");
        }
    }
}
