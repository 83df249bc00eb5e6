using Kefu.Platform.Pinyin;
using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;

namespace Kefu.CustomerArchives.Customers;

/// <summary>The archive of a party that ships, receives or pays. It belongs to the company, not to a site.</summary>
internal sealed partial class Customer : FullAuditedAggregateRoot<Guid>
{
    private readonly List<Contact> _contacts = [];
    private readonly List<CustomerAddress> _addresses = [];

    private Customer() { }

    /// <summary>Opens an archive as a draft.</summary>
    public Customer(Guid id, string number, CustomerProfile profile) : base(id)
    {
        Number = Check.NotNullOrWhiteSpace(number, nameof(number), CustomerLimits.Number);
        Describe(profile);
    }

    /// <summary>Given once by the series, never changed.</summary>
    public string Number { get; private set; } = "";

    public CustomerState State { get; private set; } = CustomerState.Draft;

    public DateTime? ActivatedAt { get; private set; }

    /// <summary>0 to 100, kept with every change so that lists can order by it.</summary>
    public int Completeness { get; private set; }

    /// <summary>Why the archive was opened although a similar one was there.</summary>
    public string? DuplicateReason { get; init; }

    public IReadOnlyList<Contact> Contacts => _contacts;

    public IReadOnlyList<CustomerAddress> Addresses => _addresses;

    public Contact? PrimaryContact => _contacts.Find(contact => contact.IsPrimary);

    public IReadOnlyList<CompletenessItem> Missing => Customers.Completeness.Of(this).Missing;

    public void Describe(CustomerProfile profile)
    {
        RefuseMerged();
        Rename(Check.NotNullOrWhiteSpace(profile.Name, nameof(profile.Name), CustomerLimits.Name));
        (ShortName, Type, CreditCode, Industry) = (profile.ShortName, profile.Type, profile.CreditCode, profile.Industry);
        (Roles, Flows) = (profile.Roles, profile.Flows);
        (Source, OwnerUserId, SalesDepartment) = (profile.Source, profile.OwnerUserId, profile.SalesDepartment);
        (AreaCode, Address) = (profile.AreaCode, profile.Address);
        (MainCommodity, PackagingNote, HandlingNote) = (profile.MainCommodity, profile.PackagingNote, profile.HandlingNote);
        (ConsentSource, ArchivedOn) = (profile.ConsentSource, profile.ArchivedOn);
        Weigh();
    }

    public void AgreeOn(PaymentAgreement payment)
    {
        var isMonthly = payment.Term == Customers.PaymentTerm.Monthly;
        PaymentTerm = payment.Term;
        CreditLimit = isMonthly ? payment.CreditLimit : null;
        StatementDay = isMonthly ? payment.StatementDay : null;
        Weigh();
    }

    /// <summary>Sets the grade by hand, where it is another than now.</summary>
    public void Rate(CustomerGrade? grade)
    {
        if (grade != Grade)
        {
            (Grade, GradeSource) = (grade, grade is null ? null : Customers.GradeSource.Manual);
        }
    }

    /// <summary>Notes when the first waybill was taken, and by when the archive is due.</summary>
    public void ShippedFirst(DateTime? at, DateTime? archiveDueAt)
    {
        RefuseMerged();
        (FirstWaybillAt, ArchiveDueAt) = (at, at is null ? null : archiveDueAt);
    }

    /// <summary>Notes until when contracts are in force, null for none. True if that is another day than it was.</summary>
    public bool CoverUntil(DateOnly? lastDay)
    {
        var isOther = ContractUntil != lastDay;
        ContractUntil = lastDay;
        Weigh();
        return isOther;
    }

    /// <summary>Takes a draft into use.</summary>
    /// <exception cref="BusinessException">Too little is known, or it is no draft.</exception>
    public void Activate(DateTime now)
    {
        if (State != CustomerState.Draft)
        {
            throw new BusinessException(CustomerArchivesErrorCodes.NotADraft).WithData("Number", Number);
        }

        if (Completeness < CustomerLimits.CompletenessToActivate || MustBeFilledFirst().Any())
        {
            throw new IncompleteCustomerException(this);
        }

        (State, ActivatedAt) = (CustomerState.Active, now);
    }

    /// <summary>The person behind an id: a contact, the person of an address, or the customer itself.</summary>
    /// <exception cref="BusinessException">The id is none of them.</exception>
    public Person PersonOf(Guid id)
        => id == Id ? new Person(Name, null, null)
            : _contacts.Find(contact => contact.Id == id)?.Person
            ?? _addresses.Find(address => address.Id == id)?.Person
            ?? throw NotOfThisCustomer();

    private IEnumerable<CompletenessItem> MustBeFilledFirst()
        => Missing.Where(item => item == CompletenessItem.PrimaryContact || (item == CompletenessItem.CreditCode && NeedsCreditCode));

    /// <summary>A company that matters is known by its code before it is taken into use.</summary>
    private bool NeedsCreditCode => Type == CustomerType.Enterprise && Grade is CustomerGrade.A or CustomerGrade.B;

    private void Rename(string name)
    {
        var pinyin = Type == CustomerType.Individual ? PinyinText.OfPerson(name) : PinyinText.Of(name);
        (Name, SearchName, NormalizedName) = (name, CustomerName.ForSearch(name), CustomerName.Normalize(name));
        (PinyinFull, PinyinInitials) = (Cut(pinyin.Full, PinyinLimit), Cut(pinyin.Initials, CustomerLimits.Name));
    }

    private void Weigh() => Completeness = Customers.Completeness.Of(this).Percent;

    private BusinessException NotOfThisCustomer() => new BusinessException(CustomerArchivesErrorCodes.NotOfThisCustomer).WithData("Number", Number);

    private static string Cut(string text, int length) => text.Length <= length ? text : text[..length];
}
