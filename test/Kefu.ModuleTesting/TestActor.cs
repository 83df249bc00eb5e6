using System.Security.Claims;
using Volo.Abp;
using Volo.Abp.Security.Claims;

namespace Kefu.ModuleTesting;

/// <summary>
/// Who acts in a test. It is a field and not the flow of the call, because an asynchronous method cannot change that for its caller;
/// what the code under test changes in the flow goes before.
/// </summary>
internal sealed class TestActor : ThreadCurrentPrincipalAccessor
{
    private ClaimsPrincipal? _actor;

    public IDisposable Become(ClaimsPrincipal actor)
    {
        var before = _actor;
        _actor = actor;
        return new DisposeAction(() => _actor = before);
    }

    protected override ClaimsPrincipal GetClaimsPrincipal() => _actor ?? base.GetClaimsPrincipal();
}
