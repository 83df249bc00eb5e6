using Kefu.CustomerArchives.Customers;
using Kefu.Platform.Lists;

namespace Kefu.CustomerArchives.Merging;

/// <summary>Which pairs to list. They come by the number of the elder; other orders there are none.</summary>
public sealed class GetDuplicatesInput : CappedListInput
{
    /// <summary>Those that are alike in this; similar names are compared only when one customer is entered.</summary>
    public DuplicateKind? Kind { get; set; }
}
