using System.Text.Json;
using Kefu.CustomerArchives.Customers;
using Volo.Abp;
using Volo.Abp.Domain.Entities.Auditing;

namespace Kefu.CustomerArchives.Merging;

/// <summary>Two archives that became one, and what that changed.</summary>
internal sealed class CustomerMerge : CreationAuditedAggregateRoot<Guid>
{
    private CustomerMerge() { }

    public CustomerMerge(Guid id, Customer kept, Customer merged, MergeChanges changes, DateTime now) : base(id)
    {
        (KeptId, KeptNumber) = (kept.Id, kept.Number);
        (MergedId, MergedNumber) = (merged.Id, merged.Number);
        (ChangesJson, CreationTime) = (JsonSerializer.Serialize(changes), now);
    }

    public Guid KeptId { get; private set; }

    public string KeptNumber { get; private set; } = "";

    public Guid MergedId { get; private set; }

    public string MergedNumber { get; private set; } = "";

    public string ChangesJson { get; private set; } = "";

    public DateTime? UndoneAt { get; private set; }

    public Guid? UndoneBy { get; private set; }

    public MergeChanges Changes => JsonSerializer.Deserialize<MergeChanges>(ChangesJson)!;

    /// <summary>Notes that the two are apart again.</summary>
    /// <exception cref="BusinessException">They have been parted already, or too many days have gone by.</exception>
    public void Undo(DateTime now, int withinDays, Guid? by)
    {
        if (UndoneAt is not null)
        {
            throw new BusinessException(CustomerArchivesErrorCodes.MergeUndone).WithData("Number", MergedNumber);
        }

        if (now > CreationTime.AddDays(withinDays))
        {
            throw new BusinessException(CustomerArchivesErrorCodes.MergeUndoTooLate).WithData("Number", MergedNumber).WithData("Days", withinDays);
        }

        (UndoneAt, UndoneBy) = (now, by);
    }
}
