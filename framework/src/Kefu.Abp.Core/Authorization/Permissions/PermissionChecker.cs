using System.Security.Claims;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Security.Claims;
using Volo.Abp.SimpleStateChecking;

namespace Volo.Abp.Authorization.Permissions;

/// <summary>Default <see cref="IPermissionChecker"/>: one provider's grant is enough, unless another one prohibits.</summary>
public class PermissionChecker(
    ICurrentPrincipalAccessor principalAccessor,
    IPermissionDefinitionManager definitions,
    IPermissionValueProviderManager valueProviders,
    ISimpleStateCheckerManager<PermissionDefinition> stateCheckers) : IPermissionChecker, ITransientDependency
{
    public virtual Task<bool> IsGrantedAsync(string name) => IsGrantedAsync(principalAccessor.Principal, name);

    public virtual async Task<bool> IsGrantedAsync(ClaimsPrincipal? claimsPrincipal, string name)
    {
        Check.NotNull(name, nameof(name));
        if (await FindUsableAsync(name) is not { } permission)
        {
            return false;
        }

        var isGranted = false;
        var context = new PermissionValueCheckContext(permission, claimsPrincipal);
        foreach (var provider in valueProviders.ValueProviders.Where(provider => MayGrant(provider, permission)))
        {
            var result = await provider.CheckAsync(context);
            if (result == PermissionGrantResult.Prohibited)
            {
                return false;
            }

            isGranted |= result == PermissionGrantResult.Granted;
        }

        return isGranted;
    }

    public virtual Task<MultiplePermissionGrantResult> IsGrantedAsync(string[] names) => IsGrantedAsync(principalAccessor.Principal, names);

    public virtual async Task<MultiplePermissionGrantResult> IsGrantedAsync(ClaimsPrincipal? claimsPrincipal, string[] names)
    {
        Check.NotNull(names, nameof(names));
        var result = new MultiplePermissionGrantResult();
        var open = new List<PermissionDefinition>();
        foreach (var name in names.Distinct())
        {
            var permission = await FindUsableAsync(name);
            result.Result[name] = permission is null ? PermissionGrantResult.Prohibited : PermissionGrantResult.Undefined;
            if (permission is not null)
            {
                open.Add(permission);
            }
        }

        foreach (var provider in valueProviders.ValueProviders)
        {
            var asked = open.Where(permission => MayGrant(provider, permission) && result.Result[permission.Name] != PermissionGrantResult.Prohibited).ToList();
            if (asked.Count > 0)
            {
                Merge(result, await provider.CheckAsync(new PermissionValuesCheckContext(asked, claimsPrincipal)));
            }
        }

        return result;
    }

    private static void Merge(MultiplePermissionGrantResult result, MultiplePermissionGrantResult ofProvider)
    {
        foreach (var (name, grant) in ofProvider.Result.Where(entry => entry.Value != PermissionGrantResult.Undefined))
        {
            result.Result[name] = grant;
        }
    }

    private async Task<PermissionDefinition?> FindUsableAsync(string name)
    {
        var permission = await definitions.GetOrNullAsync(name);
        return permission is { IsEnabled: true } && await stateCheckers.IsEnabledAsync(permission) ? permission : null;
    }

    private static bool MayGrant(IPermissionValueProvider provider, PermissionDefinition permission)
        => permission.Providers.Count == 0 || permission.Providers.Contains(provider.Name);
}
