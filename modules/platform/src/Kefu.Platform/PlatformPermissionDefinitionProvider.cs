using Kefu.Platform.Localization;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Localization;

namespace Kefu.Platform;

internal sealed class PlatformPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var group = context.AddGroup(PlatformPermissions.Group, L(PlatformPermissions.Group));
        group.AddPermission(PlatformPermissions.Sites.ViewAll, L(PlatformPermissions.Sites.ViewAll));
        var sites = group.AddPermission(PlatformPermissions.Sites.View, L(PlatformPermissions.Sites.View));
        sites.AddChild(PlatformPermissions.Sites.Create, L(PlatformPermissions.Sites.Create));
        sites.AddChild(PlatformPermissions.Sites.Update, L(PlatformPermissions.Sites.Update));
        sites.AddChild(PlatformPermissions.Sites.Delete, L(PlatformPermissions.Sites.Delete));
        group.AddPermission(PlatformPermissions.PersonalDataReadings.View, L(PlatformPermissions.PersonalDataReadings.View));
        group.AddPermission(PlatformPermissions.Calendars.View, L(PlatformPermissions.Calendars.View))
            .AddChild(PlatformPermissions.Calendars.Update, L(PlatformPermissions.Calendars.Update));
        group.AddPermission(PlatformPermissions.Modules.View, L(PlatformPermissions.Modules.View))
            .AddChild(PlatformPermissions.Modules.Update, L(PlatformPermissions.Modules.Update));
        var numbering = group.AddPermission(PlatformPermissions.Numbering.View, L(PlatformPermissions.Numbering.View));
        numbering.AddChild(PlatformPermissions.Numbering.Update, L(PlatformPermissions.Numbering.Update));
        numbering.AddChild(PlatformPermissions.Numbering.Void, L(PlatformPermissions.Numbering.Void));
        group.AddPermission(PlatformPermissions.EventDeliveries.View, L(PlatformPermissions.EventDeliveries.View))
            .AddChild(PlatformPermissions.EventDeliveries.SendAgain, L(PlatformPermissions.EventDeliveries.SendAgain));
        var jobs = group.AddPermission(PlatformPermissions.Jobs.View, L(PlatformPermissions.Jobs.View));
        jobs.AddChild(PlatformPermissions.Jobs.Cancel, L(PlatformPermissions.Jobs.Cancel));
        jobs.AddChild(PlatformPermissions.Jobs.Retry, L(PlatformPermissions.Jobs.Retry));
    }

    private static LocalizableString L(string name) => LocalizableString.Create<PlatformResource>("Permission:" + name);
}
