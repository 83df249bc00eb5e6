using Kefu.CustomerArchives.Localization;
using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace Kefu.CustomerArchives;

internal sealed class CustomerArchivesSettingDefinitionProvider : SettingDefinitionProvider
{
    public override void Define(ISettingDefinitionContext context)
        => context.Add(new SettingDefinition(CustomerArchivesSettings.MergeUndoDays, "7", L(CustomerArchivesSettings.MergeUndoDays)));

    private static LocalizableString L(string name) => LocalizableString.Create<CustomerArchivesResource>("Setting:" + name);
}
