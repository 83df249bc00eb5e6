using System.Globalization;
using Kefu.Complaints.Localization;
using Volo.Abp.Localization;
using Volo.Abp.Settings;

namespace Kefu.Complaints;

/// <summary>The limits of the clocks, in minutes.</summary>
internal sealed class ComplaintsSettingDefinitionProvider : SettingDefinitionProvider
{
    private static readonly (string Name, int Minutes)[] Limits =
    [
        (ComplaintsSettings.RegisterMinutesL1, 60),
        (ComplaintsSettings.RegisterMinutesL2, 60),
        (ComplaintsSettings.RegisterMinutesL3, 30),
        (ComplaintsSettings.FirstResponseMinutesL1, 120),
        (ComplaintsSettings.FirstResponseMinutesL2, 60),
        (ComplaintsSettings.FirstResponseMinutesL3, 30),
    ];

    public override void Define(ISettingDefinitionContext context)
        => context.Add(Array.ConvertAll(Limits, limit => new SettingDefinition(
            limit.Name, limit.Minutes.ToString(CultureInfo.InvariantCulture), LocalizableString.Create<ComplaintsResource>("Setting:" + limit.Name))));
}
