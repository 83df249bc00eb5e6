using Kefu.CustomerArchives.Customers;
using Kefu.CustomerArchives.Localization;
using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace Kefu.CustomerArchives;

internal sealed class CustomerArchivesSettingDefinitionProvider : SettingDefinitionProvider
{
    public override void Define(ISettingDefinitionContext context)
        => context.Add(
            Number(CustomerArchivesSettings.MergeUndoDays, "7"),
            Number(CustomerArchivesSettings.ContractAlertDays, "30"),
            Number(CustomerArchivesSettings.ArchiveLimitWorkingDays, "3"),
            Number(CustomerArchivesSettings.ArchiveTimelinessTarget, "95"),
            Number(CustomerArchivesSettings.CompletenessTarget + CustomerGrade.A, "95"),
            Number(CustomerArchivesSettings.CompletenessTarget + CustomerGrade.B, "85"),
            Number(CustomerArchivesSettings.CompletenessTarget + CustomerGrade.C, "70"),
            Number(CustomerArchivesSettings.CompletenessTarget + CustomerGrade.D, "40"));

    private static SettingDefinition Number(string name, string value) => new(name, value, L(name));

    private static LocalizableString L(string name) => LocalizableString.Create<CustomerArchivesResource>("Setting:" + name);
}
