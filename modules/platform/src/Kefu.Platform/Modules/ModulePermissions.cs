using Microsoft.Extensions.Options;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Features;

namespace Kefu.Platform.Modules;

/// <summary>A module's permissions count only where the module is used; elsewhere nobody holds them and they are not offered.</summary>
internal sealed class ModulePermissions(IOptions<PlatformModuleOptions> options) : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        // Each module defines its own; all are known afterwards.
    }

    public override void PostDefine(IPermissionDefinitionContext context)
    {
        foreach (var module in options.Value.Modules)
        {
            foreach (var permission in context.GetGroupOrNull(module.Group)?.GetPermissionsWithChildren() ?? [])
            {
                permission.RequireFeatures(module.EnabledFeature);
            }
        }
    }
}
