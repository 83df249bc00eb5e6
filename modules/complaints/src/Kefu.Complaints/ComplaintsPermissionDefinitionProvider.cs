using Kefu.Complaints.Localization;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Localization;
using Permissions = Kefu.Complaints.ComplaintsPermissions.Complaints;

namespace Kefu.Complaints;

internal sealed class ComplaintsPermissionDefinitionProvider : PermissionDefinitionProvider
{
    private static readonly string[] BelowView =
    [
        Permissions.Create,
        Permissions.Update,
        Permissions.Respond,
        Permissions.Close,
        Permissions.LowerSeverity,
        Permissions.Discard,
        Permissions.Reveal,
    ];

    public override void Define(IPermissionDefinitionContext context)
    {
        var view = context.AddGroup(ComplaintsPermissions.Group, L(ComplaintsPermissions.Group)).AddPermission(Permissions.View, L(Permissions.View));
        foreach (var name in BelowView)
        {
            view.AddChild(name, L(name));
        }
    }

    private static LocalizableString L(string name) => LocalizableString.Create<ComplaintsResource>("Permission:" + name);
}
