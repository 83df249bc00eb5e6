using Volo.Abp.Application.Dtos;

namespace Kefu.Complaints.Complaints;

/// <summary>Customers that a complaint may be of.</summary>
public sealed class ComplaintCustomersDto : ListResultDto<ComplaintCustomerDto>
{
    /// <summary>False: there are no archives to choose from, or the person may not see them; a text is enough then.</summary>
    public bool IsAvailable { get; set; }
}
