using Volo.Abp;

namespace Kefu.Platform.Numbering;

/// <summary>Says of numbers that were given out that they count no more.</summary>
public interface INumberVoiding
{
    /// <summary>
    /// Voids a number in the caller's transaction, as its record is deleted or discarded. It stays with its reason and is never given out again.
    /// A series of sites is that of the current one.
    /// </summary>
    /// <exception cref="BusinessException">The series has not given it out, or it is void already.</exception>
    Task VoidAsync(string series, string number, string reason);
}
