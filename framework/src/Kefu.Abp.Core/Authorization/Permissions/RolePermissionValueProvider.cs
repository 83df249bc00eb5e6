using Volo.Abp.Security.Claims;

namespace Volo.Abp.Authorization.Permissions;

/// <summary>Grants to a role: provider "R", key role name. One of the user's roles is enough.</summary>
public class RolePermissionValueProvider(IPermissionStore permissionStore) : PermissionValueProvider(permissionStore)
{
    public const string ProviderName = "R";

    public override string Name => ProviderName;

    public override async Task<PermissionGrantResult> CheckAsync(PermissionValueCheckContext context)
    {
        foreach (var role in RolesOf(context.Principal))
        {
            if (await PermissionStore.IsGrantedAsync(context.Permission.Name, Name, role))
            {
                return PermissionGrantResult.Granted;
            }
        }

        return PermissionGrantResult.Undefined;
    }

    public override async Task<MultiplePermissionGrantResult> CheckAsync(PermissionValuesCheckContext context)
    {
        var open = context.Permissions.Select(permission => permission.Name).Distinct().ToArray();
        var result = new MultiplePermissionGrantResult(open);
        foreach (var role in RolesOf(context.Principal))
        {
            var ofRole = await PermissionStore.IsGrantedAsync(open, Name, role);
            foreach (var (name, grant) in ofRole.Result.Where(entry => entry.Value != PermissionGrantResult.Undefined))
            {
                result.Result[name] = grant;
            }

            open = open.Where(name => result.Result[name] == PermissionGrantResult.Undefined).ToArray();
            if (open.Length == 0)
            {
                break;
            }
        }

        return result;
    }

    private static IEnumerable<string> RolesOf(System.Security.Claims.ClaimsPrincipal? principal)
        => principal?.FindAll(AbpClaimTypes.Role).Select(claim => claim.Value).Distinct() ?? [];
}
