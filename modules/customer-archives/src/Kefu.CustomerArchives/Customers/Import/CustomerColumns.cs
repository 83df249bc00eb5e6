using Kefu.Platform.Imports;
using Kefu.Platform.Normalization;
using Kefu.Platform.Regions;

namespace Kefu.CustomerArchives.Customers.Import;

/// <summary>The columns of a customer list, and what their cells say of a customer.</summary>
internal sealed class CustomerColumns
{
    private const string AreaUnknown = CustomerArchivesPermissions.Group + ":AreaNotRecognised";

    private static readonly ImportSynonyms Headers = ImportSynonyms.Embedded(typeof(CustomerColumns).Assembly, "customer-headers.json");
    private static readonly ImportSynonyms Words = ImportSynonyms.Embedded(typeof(CustomerColumns).Assembly, "customer-words.json");
    private static readonly CategoryWords Categories = new(Words);
    private static readonly ImportWords<CustomerGrade> Grades = new(Words, "Grade");
    private static readonly ImportWords<PaymentTerm> Payments = new(Words, "Payment");
    private static readonly ImportWords<CustomerType> Types = new(Words, "Type");
    private static readonly ImportWords<Industry> Industries = new(Words, "Industry");

    private readonly AreaText _areas;
    private readonly List<ImportColumn> _all = [];
    private readonly ImportColumn<string?> _shortName, _contactName, _contactTitle, _weChat, _creditCode, _area, _address, _commodity, _packaging, _handling, _department;
    private readonly ImportColumn<IReadOnlyList<string>?> _mobile, _phone;
    private readonly ImportColumn<CustomerCategory?> _category, _roles, _flows;
    private readonly ImportColumn<CustomerType?> _type;
    private readonly ImportColumn<CustomerGrade?> _grade;
    private readonly ImportColumn<Industry?> _industry;
    private readonly ImportColumn<PaymentTerm?> _payment;
    private readonly ImportColumn<decimal?> _creditLimit;
    private readonly ImportColumn<int?> _statementDay;
    private readonly ImportColumn<DateOnly?> _archivedOn, _firstWaybillOn;

    public CustomerColumns(IRegionDirectory regions, DateOnly today)
    {
        _areas = new AreaText(regions);
        Name = new ImportColumn<string>("Name", Headers["Name"], CustomerCells.Name) { IsRequired = true };
        _all.Add(Name);
        _shortName = Text("ShortName", CustomerLimits.ShortName);
        _category = Optional("Category", Categories.Read);
        _type = Optional("Type", Types.One);
        _roles = Optional("Roles", Categories.Read);
        _flows = Optional("Flows", Categories.Read);
        _grade = Optional("Grade", Grades.One);
        _industry = Optional("Industry", ReadIndustry);
        _area = Optional("Area", ReadArea);
        _address = Text("Address", CustomerLimits.Address);
        _contactName = Text("ContactName", CustomerLimits.PersonName);
        _contactTitle = Text("ContactTitle", CustomerLimits.Title, "Title");
        _mobile = Optional("Mobile", CustomerCells.Phones);
        _phone = Optional("Phone", CustomerCells.Phones);
        _weChat = Text("WeChat", CustomerLimits.WeChat);
        _creditCode = Optional("CreditCode", CustomerCells.Code);
        _payment = Optional("PaymentTerm", Payments.One);
        _creditLimit = Optional("CreditLimit", CustomerCells.Amount);
        _statementDay = Optional("StatementDay", CustomerCells.StatementDay);
        _archivedOn = Optional("ArchivedOn", CustomerCells.Date);
        _firstWaybillOn = Optional("FirstWaybillOn", CustomerCells.DateUntil(today));
        _commodity = Text("MainCommodity", CustomerLimits.MainCommodity);
        _packaging = Text("PackagingNote", CustomerLimits.PackagingNote);
        _handling = Text("HandlingNote", CustomerLimits.HandlingNote);
        _department = Text("SalesDepartment", CustomerLimits.SalesDepartment);
    }

    public IReadOnlyList<ImportColumn> All => _all;

    public ImportColumn<string> Name { get; }

    public CustomerGiven Read(ImportRow row)
    {
        var name = TypedText.Clean(row.Value(Name));
        var category = (row.Value(_category) ?? CustomerCategory.None).And(row.Value(_roles)).And(row.Value(_flows));
        var profile = new CustomerProfile
        {
            Name = name,
            ShortName = row.Value(_shortName),
            Type = row.Value(_type) ?? category.Type ?? TypeOfName.Read(name),
            CreditCode = row.Value(_creditCode),
            Roles = category.Roles,
            Flows = category.FlowsWithRoles,
            Industry = row.Value(_industry),
            Source = CustomerSource.Import,
            SalesDepartment = row.Value(_department),
            AreaCode = row.Value(_area),
            Address = row.Value(_address),
            MainCommodity = row.Value(_commodity),
            PackagingNote = row.Value(_packaging),
            HandlingNote = row.Value(_handling),
            ArchivedOn = row.Value(_archivedOn),
        };
        var payment = new PaymentAgreement(row.Value(_payment), row.Value(_creditLimit), row.Value(_statementDay));
        return new CustomerGiven(profile, payment, row.Value(_grade), Contacts(row, name), []) { FirstWaybillOn = row.Value(_firstWaybillOn) };
    }

    /// <summary>The primary contact, if the row has anything of one. Where it has no name, the customer's stands for it.</summary>
    private List<ContactDetails> Contacts(ImportRow row, string customerName)
    {
        var numbers = (row.Value(_mobile) ?? []).Concat(row.Value(_phone) ?? []).Distinct().ToList();
        var name = row.Value(_contactName);
        if (name is null && numbers.Count == 0)
        {
            return [];
        }

        var mobile = numbers.Find(PhoneNumber.IsMobile);
        return
        [
            new ContactDetails
            {
                Name = name ?? customerName[..Math.Min(customerName.Length, CustomerLimits.PersonName)],
                Title = row.Value(_contactTitle),
                Mobile = mobile,
                Phone = numbers.Find(number => number != mobile),
                WeChat = row.Value(_weChat),
                IsPrimary = true,
            },
        ];
    }

    private CellValue<string?> ReadArea(ImportCell cell) =>
        _areas.Find(cell.Text)?.Code is { } code ? code : CellValue.Doubtful<string?>(null, AreaUnknown);

    private static CellValue<Industry?> ReadIndustry(ImportCell cell) =>
        Industries.Read(cell.Text) is [var industry, ..] ? industry : Industry.Other;

    private ImportColumn<string?> Text(string name, int maxLength, string? displayName = null) => Add(name, CustomerCells.Text(maxLength), displayName);

    private ImportColumn<T?> Optional<T>(string name, Func<ImportCell, CellValue<T?>> read) => Add(name, CustomerCells.OrNothing(read));

    private ImportColumn<T?> Add<T>(string name, Func<ImportCell, CellValue<T?>> read, string? displayName = null)
    {
        var column = new ImportColumn<T?>(name, Headers[name], read) { DisplayNameKey = displayName ?? name };
        _all.Add(column);
        return column;
    }
}
