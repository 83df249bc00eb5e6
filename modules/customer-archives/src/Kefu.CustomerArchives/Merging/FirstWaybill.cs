namespace Kefu.CustomerArchives.Merging;

/// <summary>When a customer first shipped, and by when its archive was due.</summary>
internal sealed record FirstWaybill(DateTime? At, DateTime? ArchiveDueAt)
{
    /// <summary>The earlier of two that are known.</summary>
    public FirstWaybill Or(FirstWaybill other) => At is null || other.At < At ? other : this;
}
