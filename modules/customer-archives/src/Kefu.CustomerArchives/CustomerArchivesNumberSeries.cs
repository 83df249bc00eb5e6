using Kefu.CustomerArchives.Localization;
using Kefu.Platform.Numbering;
using Volo.Abp.Localization;

namespace Kefu.CustomerArchives;

/// <summary>The numbers that the module gives out.</summary>
internal sealed class CustomerArchivesNumberSeries : NumberSeriesDefinitionProvider
{
    /// <summary>Customers, for the whole company, never beginning again.</summary>
    public const string Customer = CustomerArchivesPermissions.Group + ".Customer";

    public override void Define(INumberSeriesDefinitionContext context)
        => context.Add(new NumberSeriesDefinition(Customer, "KH{SEQ:6}", LocalizableString.Create<CustomerArchivesResource>("NumberSeries:Customer"))
        {
            Scope = NumberSeriesScope.Company,
        });
}
