using Volo.Abp.Security.Claims;

namespace Volo.Abp.Authorization.Permissions;

/// <summary>Grants to a user: provider "U", key user id.</summary>
public class UserPermissionValueProvider(IPermissionStore permissionStore) : PermissionValueProvider(permissionStore)
{
    public const string ProviderName = "U";

    public override string Name => ProviderName;

    public override async Task<PermissionGrantResult> CheckAsync(PermissionValueCheckContext context)
        => context.Principal?.FindFirst(AbpClaimTypes.UserId)?.Value is { } userId && await PermissionStore.IsGrantedAsync(context.Permission.Name, Name, userId)
            ? PermissionGrantResult.Granted
            : PermissionGrantResult.Undefined;

    public override async Task<MultiplePermissionGrantResult> CheckAsync(PermissionValuesCheckContext context)
    {
        var names = context.Permissions.Select(permission => permission.Name).Distinct().ToArray();
        return context.Principal?.FindFirst(AbpClaimTypes.UserId)?.Value is { } userId
            ? await PermissionStore.IsGrantedAsync(names, Name, userId)
            : new MultiplePermissionGrantResult(names);
    }
}
