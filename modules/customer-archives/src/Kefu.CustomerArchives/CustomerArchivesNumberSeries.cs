using Kefu.CustomerArchives.Customers;
using Kefu.CustomerArchives.Localization;
using Kefu.Platform.Numbering;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Domain.Repositories;
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
            MaxLength = CustomerLimits.Number,
            IsUsed = (services, number) => services.GetRequiredService<ICustomerRepository>().AnyAsync(customer => customer.Number == number),
        });
}
