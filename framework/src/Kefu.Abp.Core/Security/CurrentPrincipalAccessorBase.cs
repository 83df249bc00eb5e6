using System.Security.Claims;

namespace Volo.Abp.Security.Claims;

/// <summary>Base of accessors: what <see cref="Change"/> set, else what the surroundings say.</summary>
public abstract class CurrentPrincipalAccessorBase : ICurrentPrincipalAccessor
{
    private readonly AsyncLocal<ClaimsPrincipal?> _current = new();

    public ClaimsPrincipal Principal => _current.Value ?? GetClaimsPrincipal();

    public virtual IDisposable Change(ClaimsPrincipal principal)
    {
        var outer = _current.Value;
        _current.Value = principal;
        return new DisposeAction(() => _current.Value = outer);
    }

    protected abstract ClaimsPrincipal GetClaimsPrincipal();
}
