using System.ComponentModel.DataAnnotations;

namespace Kefu.CustomerArchives.Customers;

/// <summary>What a person says of a customer. A draft needs only a name; what is given must be right.</summary>
public abstract class CustomerInput
{
    [StringLength(CustomerLimits.ShortName)]
    public string? ShortName { get; set; }

    public CustomerType? Type { get; set; }

    /// <summary>统一社会信用代码; its check character is checked.</summary>
    [StringLength(CustomerLimits.CreditCode * 2)]
    public string? CreditCode { get; set; }

    public List<CustomerRole> Roles { get; set; } = [];

    public List<FreightFlow> Flows { get; set; } = [];

    public Industry? Industry { get; set; }

    public CustomerSource? Source { get; set; }

    /// <summary>客户负责人; of a new customer the person who opens the archive, unless another is named.</summary>
    public Guid? OwnerUserId { get; set; }

    [StringLength(CustomerLimits.SalesDepartment)]
    public string? SalesDepartment { get; set; }

    /// <summary>Code of a division, <c>/api/platform/regions</c> finds it.</summary>
    [StringLength(CustomerLimits.AreaCode)]
    public string? AreaCode { get; set; }

    [StringLength(CustomerLimits.Address)]
    public string? Address { get; set; }

    [StringLength(CustomerLimits.MainCommodity)]
    public string? MainCommodity { get; set; }

    [StringLength(CustomerLimits.PackagingNote)]
    public string? PackagingNote { get; set; }

    [StringLength(CustomerLimits.HandlingNote)]
    public string? HandlingNote { get; set; }

    public PaymentTerm? PaymentTerm { get; set; }

    /// <summary>In yuan; kept for <see cref="PaymentTerm.Monthly"/> only.</summary>
    [Range(0, CustomerLimits.MaxCreditLimit)]
    public decimal? CreditLimit { get; set; }

    /// <summary>Day of the month; kept for <see cref="PaymentTerm.Monthly"/> only.</summary>
    [Range(CustomerLimits.MinStatementDay, CustomerLimits.MaxStatementDay)]
    public int? StatementDay { get; set; }

    public CustomerGrade? Grade { get; set; }

    public ConsentSource? ConsentSource { get; set; }

    /// <summary>建档日期.</summary>
    public DateOnly? ArchivedOn { get; set; }

    /// <summary>首票日期: the business day of the first waybill. The day that is known already leaves the time as it is.</summary>
    public DateOnly? FirstWaybillOn { get; set; }

    /// <summary>All contacts: one that is left out is removed. Exactly one is primary; a single one is so by itself.</summary>
    [MaxLength(CustomerLimits.Items)]
    public List<ContactInput> Contacts { get; set; } = [];

    /// <summary>All addresses: one that is left out is removed.</summary>
    [MaxLength(CustomerLimits.Items)]
    public List<CustomerAddressInput> Addresses { get; set; } = [];
}
