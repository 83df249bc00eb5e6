using System.Security.Claims;

namespace Volo.Abp.Security.Claims;

/// <summary>Who acts now; may be changed for a stretch of code.</summary>
public interface ICurrentPrincipalAccessor
{
    ClaimsPrincipal Principal { get; }

    IDisposable Change(ClaimsPrincipal principal);
}
