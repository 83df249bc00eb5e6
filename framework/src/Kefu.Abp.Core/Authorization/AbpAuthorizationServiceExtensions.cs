using Volo.Abp;
using Volo.Abp.Authorization;

namespace Microsoft.AspNetCore.Authorization;

/// <summary>Asks about who acts now, by the name of a policy or permission.</summary>
public static class AbpAuthorizationServiceExtensions
{
    public static Task<AuthorizationResult> AuthorizeAsync(this IAuthorizationService authorizationService, string policyName)
        => authorizationService.AuthorizeAsync(resource: null, policyName);

    public static Task<AuthorizationResult> AuthorizeAsync(this IAuthorizationService authorizationService, object? resource, string policyName)
        => authorizationService.AuthorizeAsync(Ours(authorizationService).CurrentPrincipal, resource, policyName);

    public static Task<AuthorizationResult> AuthorizeAsync(this IAuthorizationService authorizationService, AuthorizationPolicy policy)
        => authorizationService.AuthorizeAsync(Ours(authorizationService).CurrentPrincipal, resource: null, policy.Requirements);

    public static async Task<bool> IsGrantedAsync(this IAuthorizationService authorizationService, string policyName)
        => (await authorizationService.AuthorizeAsync(policyName)).Succeeded;

    public static async Task<bool> IsGrantedAsync(this IAuthorizationService authorizationService, object resource, string policyName)
        => (await authorizationService.AuthorizeAsync(resource, policyName)).Succeeded;

    public static async Task<bool> IsGrantedAsync(this IAuthorizationService authorizationService, AuthorizationPolicy policy)
        => (await authorizationService.AuthorizeAsync(policy)).Succeeded;

    public static async Task<bool> IsGrantedAnyAsync(this IAuthorizationService authorizationService, params string[] policyNames)
    {
        foreach (var policyName in policyNames)
        {
            if (await authorizationService.IsGrantedAsync(policyName))
            {
                return true;
            }
        }

        return false;
    }

    /// <exception cref="AbpAuthorizationException">Not granted.</exception>
    public static async Task CheckAsync(this IAuthorizationService authorizationService, string policyName)
    {
        if (!await authorizationService.IsGrantedAsync(policyName))
        {
            throw new AbpAuthorizationException(code: AbpAuthorizationErrorCodes.GivenPolicyHasNotGrantedWithPolicyName).WithData("PolicyName", policyName);
        }
    }

    /// <exception cref="AbpAuthorizationException">Not granted for this resource.</exception>
    public static async Task CheckAsync(this IAuthorizationService authorizationService, object resource, string policyName)
    {
        if (!await authorizationService.IsGrantedAsync(resource, policyName))
        {
            throw new AbpAuthorizationException(code: AbpAuthorizationErrorCodes.GivenPolicyHasNotGrantedForGivenResource).WithData("ResourceName", resource);
        }
    }

    /// <exception cref="AbpAuthorizationException">Not granted.</exception>
    public static async Task CheckAsync(this IAuthorizationService authorizationService, AuthorizationPolicy policy)
    {
        if (!await authorizationService.IsGrantedAsync(policy))
        {
            throw new AbpAuthorizationException(code: AbpAuthorizationErrorCodes.GivenPolicyHasNotGranted);
        }
    }

    private static IAbpAuthorizationService Ours(IAuthorizationService authorizationService)
        => authorizationService as IAbpAuthorizationService
           ?? throw new AbpException($"{nameof(authorizationService)} should implement {typeof(IAbpAuthorizationService).FullName}: only that one knows who acts now.");
}
