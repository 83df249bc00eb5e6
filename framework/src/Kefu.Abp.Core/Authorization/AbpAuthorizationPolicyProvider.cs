using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Options;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Authorization;

/// <summary>Makes every permission a policy of the same name.</summary>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(IAuthorizationPolicyProvider))]
public class AbpAuthorizationPolicyProvider(IOptions<AuthorizationOptions> options, IPermissionDefinitionManager definitions)
    : DefaultAuthorizationPolicyProvider(options), ITransientDependency
{
    /// <summary>Permissions are defined once, at start.</summary>
    public override bool AllowsCachingPolicies => true;

    public override async Task<AuthorizationPolicy?> GetPolicyAsync(string policyName)
    {
        if (await base.GetPolicyAsync(policyName) is { } policy)
        {
            return policy;
        }

        return await definitions.GetOrNullAsync(policyName) is { } permission
            ? new AuthorizationPolicyBuilder([]).AddRequirements(new PermissionRequirement(permission.Name)).Build()
            : null;
    }
}
