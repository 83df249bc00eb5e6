using Volo.Abp.Application.Dtos;

namespace Kefu.CustomerArchives.Customers;

/// <summary>A place where goods or papers go. The person's name and number are masked.</summary>
public sealed class CustomerAddressDto : EntityDto<Guid>
{
    public AddressKind Kind { get; set; }

    public string AreaCode { get; set; } = "";

    public string AreaName { get; set; } = "";

    public string Detail { get; set; } = "";

    public string ContactName { get; set; } = "";

    public string Phone { get; set; } = "";

    public string? OpeningHours { get; set; }

    public string? UnloadingNote { get; set; }
}
