using Kefu.Platform.Blazor.Localization;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Identity;
using Volo.Abp.Localization;

namespace Kefu.Platform.Blazor.Home;

/// <summary>Roles and users: a new installation has one of each.</summary>
internal static class PlatformFirstSteps
{
    public static void AddTo(FirstStepOptions options)
    {
        options.Steps.Add(new FirstStep(L("Step:Roles"), L("Step:RolesText"), "platform/roles", IdentityPermissions.Roles.Create, HasRolesAsync));
        options.Steps.Add(new FirstStep(L("Step:Users"), L("Step:UsersText"), "platform/users", IdentityPermissions.Users.Create, HasUsersAsync));
    }

    private static async Task<bool> HasRolesAsync(IServiceProvider services) =>
        (await services.GetRequiredService<IIdentityRoleAppService>().GetListAsync(new GetIdentityRolesInput { MaxResultCount = 1 })).TotalCount > 1;

    private static async Task<bool> HasUsersAsync(IServiceProvider services) =>
        (await services.GetRequiredService<IIdentityUserAppService>().GetListAsync(new GetIdentityUsersInput { MaxResultCount = 1 })).TotalCount > 1;

    private static LocalizableString L(string name) => LocalizableString.Create<PlatformUiResource>(name);
}
