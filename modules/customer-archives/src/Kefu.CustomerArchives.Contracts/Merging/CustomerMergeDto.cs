using Volo.Abp.Application.Dtos;

namespace Kefu.CustomerArchives.Merging;

/// <summary>Two archives that became one.</summary>
public sealed class CustomerMergeDto : CreationAuditedEntityDto<Guid>
{
    /// <summary>The customer that stayed.</summary>
    public Guid KeptId { get; set; }

    public string KeptNumber { get; set; } = "";

    /// <summary>The customer that went.</summary>
    public Guid MergedId { get; set; }

    public string MergedNumber { get; set; } = "";

    /// <summary>Until when it can be undone, as the setting is now; null if it has been.</summary>
    public DateTime? UndoableUntil { get; set; }

    public DateTime? UndoneAt { get; set; }
}
