using System.Security.Claims;

namespace Volo.Abp.Authorization.Permissions;

/// <summary>Whether who acts now, or somebody else, has permissions. What nobody defined is never granted.</summary>
public interface IPermissionChecker
{
    Task<bool> IsGrantedAsync(string name);

    Task<bool> IsGrantedAsync(ClaimsPrincipal? claimsPrincipal, string name);

    Task<MultiplePermissionGrantResult> IsGrantedAsync(string[] names);

    Task<MultiplePermissionGrantResult> IsGrantedAsync(ClaimsPrincipal? claimsPrincipal, string[] names);
}
