using Kefu.CustomerArchives.Localization;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Localization;
using Contracts = Kefu.CustomerArchives.CustomerArchivesPermissions.Contracts;
using Permissions = Kefu.CustomerArchives.CustomerArchivesPermissions.Customers;
using RevisitPermissions = Kefu.CustomerArchives.CustomerArchivesPermissions.Revisits;

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
        var group = context.AddGroup(CustomerArchivesPermissions.Group, L(CustomerArchivesPermissions.Group));
        Add(group, Permissions.View, BelowView);
        Add(group, Contracts.View, [Contracts.Create, Contracts.Update, Contracts.Delete]);
        Add(group, RevisitPermissions.View, [RevisitPermissions.Create]);
    }

    private static void Add(PermissionGroupDefinition group, string view, string[] below)
    {
        var permission = group.AddPermission(view, L(view));
        foreach (var name in below)
        {
            permission.AddChild(name, L(name));
        }
    }

    private static LocalizableString L(string name) => LocalizableString.Create<CustomerArchivesResource>("Permission:" + name);
}
