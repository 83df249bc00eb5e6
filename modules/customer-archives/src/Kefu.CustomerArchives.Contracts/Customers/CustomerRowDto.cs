using Volo.Abp.Application.Dtos;

namespace Kefu.CustomerArchives.Customers;

/// <summary>A customer in a list. Persons' names and telephone numbers are masked.</summary>
public sealed class CustomerRowDto : EntityDto<Guid>
{
    public string Number { get; set; } = "";

    public string Name { get; set; } = "";

    public CustomerType? Type { get; set; }

    public CustomerState State { get; set; }

    public CustomerGrade? Grade { get; set; }

    public IReadOnlyList<CustomerRole> Roles { get; set; } = [];

    public IReadOnlyList<FreightFlow> Flows { get; set; } = [];

    public string? AreaCode { get; set; }

    public string AreaName { get; set; } = "";

    public PaymentTerm? PaymentTerm { get; set; }

    /// <summary>Name of the primary contact.</summary>
    public string ContactName { get; set; } = "";

    /// <summary>Mobile number of the primary contact, or its other one.</summary>
    public string ContactPhone { get; set; } = "";

    public int Completeness { get; set; }

    public DateTime CreationTime { get; set; }
}
