using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Entities;

namespace Kefu.CustomerArchives.Customers;

/// <summary>All of a customer. Persons' names and telephone numbers are masked.</summary>
public sealed class CustomerDto : AuditedEntityDto<Guid>, IHasConcurrencyStamp
{
    public string Number { get; set; } = "";

    public string Name { get; set; } = "";

    public string? ShortName { get; set; }

    public CustomerType? Type { get; set; }

    public string? CreditCode { get; set; }

    public IReadOnlyList<CustomerRole> Roles { get; set; } = [];

    public IReadOnlyList<FreightFlow> Flows { get; set; } = [];

    public Industry? Industry { get; set; }

    public CustomerSource? Source { get; set; }

    /// <summary>客户负责人.</summary>
    public Guid? OwnerUserId { get; set; }

    /// <summary>What the owner is called; empty for none.</summary>
    public string OwnerName { get; set; } = "";

    public string? SalesDepartment { get; set; }

    public string? AreaCode { get; set; }

    public string AreaName { get; set; } = "";

    public string? Address { get; set; }

    public string? MainCommodity { get; set; }

    public string? PackagingNote { get; set; }

    public string? HandlingNote { get; set; }

    public PaymentTerm? PaymentTerm { get; set; }

    public decimal? CreditLimit { get; set; }

    public int? StatementDay { get; set; }

    public CustomerGrade? Grade { get; set; }

    public GradeSource? GradeSource { get; set; }

    public ConsentSource? ConsentSource { get; set; }

    /// <summary>建档日期.</summary>
    public DateOnly? ArchivedOn { get; set; }

    public CustomerState State { get; set; }

    public DateTime? ActivatedAt { get; set; }

    /// <summary>The customer whose archive has taken the place of this one; null unless it is <see cref="CustomerState.Merged"/>.</summary>
    public Guid? MergedIntoId { get; set; }

    /// <summary>The number of <see cref="MergedIntoId"/>.</summary>
    public string? MergedIntoNumber { get; set; }

    /// <summary>首票日期: the business day of <see cref="FirstWaybillAt"/>.</summary>
    public DateOnly? FirstWaybillOn { get; set; }

    public DateTime? FirstWaybillAt { get; set; }

    /// <summary>The instant before which the archive is to be in use; null while there is no first waybill.</summary>
    public DateTime? ArchiveDueAt { get; set; }

    /// <summary>The last day on which a contract is in force; null if none is.</summary>
    public DateOnly? ContractUntil { get; set; }

    /// <summary>0 to 100.</summary>
    public int Completeness { get; set; }

    /// <summary>What would make it more complete, the weightiest first.</summary>
    public IReadOnlyList<CompletenessItem> Missing { get; set; } = [];

    /// <summary>Why the archive was opened although a similar one was there.</summary>
    public string? DuplicateReason { get; set; }

    public IReadOnlyList<ContactDto> Contacts { get; set; } = [];

    public IReadOnlyList<CustomerAddressDto> Addresses { get; set; } = [];

    /// <summary>To be sent back with an update.</summary>
    public string ConcurrencyStamp { get; set; } = "";
}
