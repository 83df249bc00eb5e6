using Kefu.CustomerArchives.Localization;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Localization;
using Permissions = Kefu.CustomerArchives.CustomerArchivesPermissions.Customers;

namespace Kefu.CustomerArchives;

internal sealed class CustomerArchivesPermissionDefinitionProvider : PermissionDefinitionProvider
{
    private static readonly string[] BelowView =
    [
        Permissions.Create,
        Permissions.Update,
        Permissions.Delete,
        Permissions.Activate,
        Permissions.Merge,
        Permissions.Import,
        Permissions.Export,
        Permissions.Reveal,
        Permissions.ExportPersonalData,
    ];

    public override void Define(IPermissionDefinitionContext context)
    {
        var view = context.AddGroup(CustomerArchivesPermissions.Group, L(CustomerArchivesPermissions.Group)).AddPermission(Permissions.View, L(Permissions.View));
        foreach (var name in BelowView)
        {
            view.AddChild(name, L(name));
        }
    }

    private static LocalizableString L(string name) => LocalizableString.Create<CustomerArchivesResource>("Permission:" + name);
}
