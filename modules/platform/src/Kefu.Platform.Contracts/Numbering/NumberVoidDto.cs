using Volo.Abp.Application.Dtos;

namespace Kefu.Platform.Numbering;

/// <summary>A number that was given out and counts no more.</summary>
public sealed class NumberVoidDto : EntityDto<Guid>
{
    public string Number { get; set; } = "";

    public string Reason { get; set; } = "";

    /// <summary>When it was voided, in UTC.</summary>
    public DateTime CreationTime { get; set; }

    /// <summary>Who voided it; empty for the system.</summary>
    public string? VoidedBy { get; set; }
}
