using System.ComponentModel.DataAnnotations;
using Volo.Abp.Application.Dtos;

namespace Kefu.Platform.PersonalData;

/// <summary>Which readings to list; what is not given does not narrow.</summary>
public sealed class GetPersonalDataReadingsInput : PagedResultRequestDto
{
    /// <summary>Part of the number of the record or of the name of who read.</summary>
    [StringLength(PersonalDataLimits.RecordNumber)]
    public string? Filter { get; set; }

    public Guid? UserId { get; set; }

    /// <summary>First business day.</summary>
    public DateOnly? From { get; set; }

    /// <summary>Last business day.</summary>
    public DateOnly? To { get; set; }

    public PersonalDataReadingKind? Kind { get; set; }

    public RevealReason? Reason { get; set; }

    [StringLength(PersonalDataLimits.Module)]
    public string? Module { get; set; }

    [StringLength(PersonalDataLimits.Entity)]
    public string? Entity { get; set; }

    [StringLength(PersonalDataLimits.RecordId)]
    public string? RecordId { get; set; }
}
