using Kefu.Complaints.Localization;
using Kefu.Platform.Numbering;
using Volo.Abp.Localization;

namespace Kefu.Complaints;

/// <summary>The numbers that the module gives out.</summary>
internal sealed class ComplaintsNumberSeries : NumberSeriesDefinitionProvider
{
    /// <summary>Complaints, by site, beginning again each day.</summary>
    public const string Complaint = ComplaintsPermissions.Group + ".Complaint";

    public override void Define(INumberSeriesDefinitionContext context)
        => context.Add(new NumberSeriesDefinition(Complaint, "{SITE}{TYPE}{yyMMdd}{SEQ:4}", LocalizableString.Create<ComplaintsResource>("NumberSeries:Complaint"))
        {
            DocumentType = "TS",
            Reset = NumberSeriesReset.Daily,
        });
}
