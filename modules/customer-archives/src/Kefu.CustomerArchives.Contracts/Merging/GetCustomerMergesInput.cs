using Kefu.Platform.Lists;

namespace Kefu.CustomerArchives.Merging;

/// <summary>Which merges to list, the latest first.</summary>
public sealed class GetCustomerMergesInput : CappedListInput
{
    /// <summary>Those in which this customer stayed or went.</summary>
    public Guid? CustomerId { get; set; }
}
