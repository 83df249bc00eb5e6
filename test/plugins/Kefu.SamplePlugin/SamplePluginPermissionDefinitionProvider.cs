using Kefu.SamplePlugin.Localization;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Localization;

namespace Kefu.SamplePlugin;

internal sealed class SamplePluginPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
        => context.AddGroup(SamplePluginPermissions.Group, L(SamplePluginPermissions.Group)).AddPermission(SamplePluginPermissions.View, L(SamplePluginPermissions.View));

    private static LocalizableString L(string name) => LocalizableString.Create<SamplePluginResource>("Permission:" + name);
}
