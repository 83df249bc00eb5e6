namespace Kefu.CustomerArchives.Merging;

/// <summary>What merging two archives would do.</summary>
public sealed class MergePreviewDto
{
    /// <summary>In what they differ; each is to be chosen.</summary>
    public IReadOnlyList<MergeField> Differences { get; set; } = [];

    /// <summary>Contacts of the one that goes which the one that stays does not have: it takes them over.</summary>
    public IReadOnlyList<Guid> NewContacts { get; set; } = [];

    /// <summary>Addresses of the one that goes which the one that stays does not have: it takes them over.</summary>
    public IReadOnlyList<Guid> NewAddresses { get; set; } = [];
}
