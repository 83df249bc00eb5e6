using Kefu.Platform.Localization;
using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace Kefu.Platform;

internal sealed class PlatformSettingDefinitionProvider : SettingDefinitionProvider
{
    public override void Define(ISettingDefinitionContext context)
        => context.Add(
            new SettingDefinition(PlatformSettings.ExportMaxRows, "100000", L(PlatformSettings.ExportMaxRows)),
            new SettingDefinition(PlatformSettings.IsDemo, "false", L(PlatformSettings.IsDemo), isVisibleToClients: true, isInherited: false),
            new SettingDefinition(PlatformSettings.SeededBy, null, L(PlatformSettings.SeededBy), isInherited: false));

    private static LocalizableString L(string name) => LocalizableString.Create<PlatformResource>("Setting:" + name);
}
