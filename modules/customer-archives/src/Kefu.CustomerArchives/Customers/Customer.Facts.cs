namespace Kefu.CustomerArchives.Customers;

// What is known of a customer; it is changed through the verbs only.
internal sealed partial class Customer
{
    /// <summary>Characters of the pinyin of a name; longer ones are cut, as nobody types them to the end.</summary>
    public const int PinyinLimit = 200;

    public string Name { get; private set; } = "";

    /// <summary>The name as it is searched.</summary>
    public string SearchName { get; private set; } = "";

    /// <summary>The name as it is compared with others.</summary>
    public string NormalizedName { get; private set; } = "";

    public string PinyinFull { get; private set; } = "";

    public string PinyinInitials { get; private set; } = "";

    public string? ShortName { get; private set; }

    public CustomerType? Type { get; private set; }

    public string? CreditCode { get; private set; }

    public CustomerRole Roles { get; private set; }

    public FreightFlow Flows { get; private set; }

    public Industry? Industry { get; private set; }

    public CustomerSource? Source { get; private set; }

    public Guid? OwnerUserId { get; private set; }

    public string? SalesDepartment { get; private set; }

    public string? AreaCode { get; private set; }

    public string? Address { get; private set; }

    public string? MainCommodity { get; private set; }

    public string? PackagingNote { get; private set; }

    public string? HandlingNote { get; private set; }

    public PaymentTerm? PaymentTerm { get; private set; }

    public decimal? CreditLimit { get; private set; }

    public int? StatementDay { get; private set; }

    /// <summary>When the first waybill was taken; null while it is not known.</summary>
    public DateTime? FirstWaybillAt { get; private set; }

    /// <summary>The instant before which the archive was to be in use, by the calendar and the limit of the time.</summary>
    public DateTime? ArchiveDueAt { get; private set; }

    /// <summary>The last day on which a contract is in force; null if none is.</summary>
    public DateOnly? ContractUntil { get; private set; }

    public CustomerGrade? Grade { get; private set; }

    public GradeSource? GradeSource { get; private set; }

    public ConsentSource? ConsentSource { get; private set; }

    /// <summary>建档日期, where a list says it; otherwise the archive was opened when it was created.</summary>
    public DateOnly? ArchivedOn { get; private set; }
}
