using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace Kefu.CustomerArchives.Data.Migrations.MySql
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
                name: "ArchivesCustomers",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "char(36)", nullable: false, collation: "ascii_general_ci"),
                    Number = table.Column<string>(type: "varchar(20)", maxLength: 20, nullable: false, collation: "utf8mb4_unicode_520_ci")
                        .Annotation("MySql:CharSet", "utf8mb4"),
                    State = table.Column<int>(type: "int", nullable: false),
                    ActivatedAt = table.Column<DateTime>(type: "datetime(6)", nullable: true),
                    Completeness = table.Column<int>(type: "int", nullable: false),
                    DuplicateReason = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: true, collation: "utf8mb4_unicode_520_ci")
                        .Annotation("MySql:CharSet", "utf8mb4"),
                    Name = table.Column<string>(type: "varchar(100)", maxLength: 100, nullable: false, collation: "utf8mb4_unicode_520_ci")
                        .Annotation("MySql:CharSet", "utf8mb4"),
                    SearchName = table.Column<string>(type: "varchar(100)", maxLength: 100, nullable: false, collation: "utf8mb4_unicode_520_ci")
                        .Annotation("MySql:CharSet", "utf8mb4"),
                    NormalizedName = table.Column<string>(type: "varchar(100)", maxLength: 100, nullable: false, collation: "utf8mb4_unicode_520_ci")
                        .Annotation("MySql:CharSet", "utf8mb4"),
                    PinyinFull = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: false, collation: "utf8mb4_unicode_520_ci")
                        .Annotation("MySql:CharSet", "utf8mb4"),
                    PinyinInitials = table.Column<string>(type: "varchar(100)", maxLength: 100, nullable: false, collation: "utf8mb4_unicode_520_ci")
                        .Annotation("MySql:CharSet", "utf8mb4"),
                    ShortName = table.Column<string>(type: "varchar(30)", maxLength: 30, nullable: true, collation: "utf8mb4_unicode_520_ci")
                        .Annotation("MySql:CharSet", "utf8mb4"),
                    Type = table.Column<int>(type: "int", nullable: true),
                    CreditCode = table.Column<string>(type: "varchar(18)", maxLength: 18, nullable: true, collation: "utf8mb4_unicode_520_ci")
                        .Annotation("MySql:CharSet", "utf8mb4"),
                    Roles = table.Column<int>(type: "int", nullable: false),
                    Flows = table.Column<int>(type: "int", nullable: false),
                    Industry = table.Column<int>(type: "int", nullable: true),
                    Source = table.Column<int>(type: "int", nullable: true),
                    OwnerUserId = table.Column<Guid>(type: "char(36)", nullable: true, collation: "ascii_general_ci"),
                    SalesDepartment = table.Column<string>(type: "varchar(50)", maxLength: 50, nullable: true, collation: "utf8mb4_unicode_520_ci")
                        .Annotation("MySql:CharSet", "utf8mb4"),
                    AreaCode = table.Column<string>(type: "varchar(6)", maxLength: 6, nullable: true, collation: "utf8mb4_unicode_520_ci")
                        .Annotation("MySql:CharSet", "utf8mb4"),
                    Address = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: true, collation: "utf8mb4_unicode_520_ci")
                        .Annotation("MySql:CharSet", "utf8mb4"),
                    MainCommodity = table.Column<string>(type: "varchar(100)", maxLength: 100, nullable: true, collation: "utf8mb4_unicode_520_ci")
                        .Annotation("MySql:CharSet", "utf8mb4"),
                    PackagingNote = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: true, collation: "utf8mb4_unicode_520_ci")
                        .Annotation("MySql:CharSet", "utf8mb4"),
                    HandlingNote = table.Column<string>(type: "varchar(500)", maxLength: 500, nullable: true, collation: "utf8mb4_unicode_520_ci")
                        .Annotation("MySql:CharSet", "utf8mb4"),
                    PaymentTerm = table.Column<int>(type: "int", nullable: true),
                    CreditLimit = table.Column<decimal>(type: "decimal(18,2)", precision: 18, scale: 2, nullable: true),
                    StatementDay = table.Column<int>(type: "int", nullable: true),
                    Grade = table.Column<int>(type: "int", nullable: true),
                    GradeSource = table.Column<int>(type: "int", nullable: true),
                    ConsentSource = table.Column<int>(type: "int", nullable: true),
                    ArchivedOn = table.Column<DateOnly>(type: "date", nullable: true),
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
                    table.PrimaryKey("PK_ArchivesCustomers", x => x.Id);
                })
                .Annotation("MySql:CharSet", "utf8mb4")
                .Annotation("Relational:Collation", "utf8mb4_unicode_520_ci");

            migrationBuilder.CreateTable(
                name: "ArchivesAddresses",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "char(36)", nullable: false, collation: "ascii_general_ci"),
                    CustomerId = table.Column<Guid>(type: "char(36)", nullable: false, collation: "ascii_general_ci"),
                    Kind = table.Column<int>(type: "int", nullable: false),
                    AreaCode = table.Column<string>(type: "varchar(6)", maxLength: 6, nullable: false, collation: "utf8mb4_unicode_520_ci")
                        .Annotation("MySql:CharSet", "utf8mb4"),
                    Detail = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: false, collation: "utf8mb4_unicode_520_ci")
                        .Annotation("MySql:CharSet", "utf8mb4"),
                    ContactName = table.Column<string>(type: "varchar(50)", maxLength: 50, nullable: true, collation: "utf8mb4_unicode_520_ci")
                        .Annotation("MySql:CharSet", "utf8mb4"),
                    Phone = table.Column<string>(type: "varchar(30)", maxLength: 30, nullable: true, collation: "utf8mb4_unicode_520_ci")
                        .Annotation("MySql:CharSet", "utf8mb4"),
                    OpeningHours = table.Column<string>(type: "varchar(50)", maxLength: 50, nullable: true, collation: "utf8mb4_unicode_520_ci")
                        .Annotation("MySql:CharSet", "utf8mb4"),
                    UnloadingNote = table.Column<string>(type: "varchar(200)", maxLength: 200, nullable: true, collation: "utf8mb4_unicode_520_ci")
                        .Annotation("MySql:CharSet", "utf8mb4")
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
                })
                .Annotation("MySql:CharSet", "utf8mb4")
                .Annotation("Relational:Collation", "utf8mb4_unicode_520_ci");

            migrationBuilder.CreateTable(
                name: "ArchivesContacts",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "char(36)", nullable: false, collation: "ascii_general_ci"),
                    CustomerId = table.Column<Guid>(type: "char(36)", nullable: false, collation: "ascii_general_ci"),
                    Name = table.Column<string>(type: "varchar(50)", maxLength: 50, nullable: false, collation: "utf8mb4_unicode_520_ci")
                        .Annotation("MySql:CharSet", "utf8mb4"),
                    Title = table.Column<string>(type: "varchar(30)", maxLength: 30, nullable: true, collation: "utf8mb4_unicode_520_ci")
                        .Annotation("MySql:CharSet", "utf8mb4"),
                    Mobile = table.Column<string>(type: "varchar(30)", maxLength: 30, nullable: true, collation: "utf8mb4_unicode_520_ci")
                        .Annotation("MySql:CharSet", "utf8mb4"),
                    Phone = table.Column<string>(type: "varchar(30)", maxLength: 30, nullable: true, collation: "utf8mb4_unicode_520_ci")
                        .Annotation("MySql:CharSet", "utf8mb4"),
                    WeChat = table.Column<string>(type: "varchar(50)", maxLength: 50, nullable: true, collation: "utf8mb4_unicode_520_ci")
                        .Annotation("MySql:CharSet", "utf8mb4"),
                    MobileLastFour = table.Column<string>(type: "varchar(4)", maxLength: 4, nullable: true, collation: "utf8mb4_unicode_520_ci")
                        .Annotation("MySql:CharSet", "utf8mb4"),
                    PhoneLastFour = table.Column<string>(type: "varchar(4)", maxLength: 4, nullable: true, collation: "utf8mb4_unicode_520_ci")
                        .Annotation("MySql:CharSet", "utf8mb4"),
                    IsPrimary = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    IsDecisionMaker = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    DoNotCall = table.Column<bool>(type: "tinyint(1)", nullable: false),
                    Language = table.Column<int>(type: "int", nullable: true)
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
                })
                .Annotation("MySql:CharSet", "utf8mb4")
                .Annotation("Relational:Collation", "utf8mb4_unicode_520_ci");

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
