namespace Kefu.Platform.Numbering;

/// <summary>Gives out business numbers.</summary>
public interface INumberAllocator
{
    /// <summary>
    /// The next numbers of a series, in the caller's transaction: they are gone again with it, so that no gap remains.
    /// Other callers wait until it ends; take numbers late in a unit of work, and for a batch all at once.
    /// </summary>
    Task<IReadOnlyList<string>> AllocateAsync(string series, int count = 1);
}
