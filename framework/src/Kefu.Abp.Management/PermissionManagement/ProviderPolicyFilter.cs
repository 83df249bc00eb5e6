using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.Options;
using Volo.Abp.Authorization;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.PermissionManagement;

/// <summary>
/// Refuses whoever may not manage the grants that a request is about, before the request is read and found wanting. Where it
/// does not say whose grants, one of the policies will do: the service asks for the right one.
/// </summary>
internal sealed class ProviderPolicyFilter(IAuthorizationService authorization, IOptions<PermissionManagementOptions> options) : IAsyncAuthorizationFilter, ITransientDependency
{
    public async Task OnAuthorizationAsync(AuthorizationFilterContext context)
    {
        var policies = options.Value.ProviderPolicies;
        var asked = policies.TryGetValue(context.HttpContext.Request.Query["providerName"].ToString(), out var one) ? [one] : policies.Values.ToArray();
        foreach (var policy in asked)
        {
            if ((await authorization.AuthorizeAsync(context.HttpContext.User, policy)).Succeeded)
            {
                return;
            }
        }

        throw new AbpAuthorizationException(code: AbpAuthorizationErrorCodes.GivenPolicyHasNotGranted);
    }
}
