using Kefu.CustomerArchives.Customers;
using Kefu.CustomerArchives.Localization;
using Kefu.Platform.DataScopes;
using Volo.Abp.Localization;

namespace Kefu.CustomerArchives;

/// <summary>Customers are the whole company's: a narrower scope goes by who looks after them.</summary>
internal sealed class CustomerArchivesDataScopes : DataScopeDefinitionProvider
{
    /// <summary>Customers.</summary>
    public const string Customers = CustomerArchivesPermissions.Group + ".Customers";

    public override void Define(IDataScopeDefinitionContext context)
        => context.Add(new DataScopeDefinition<Customer>(
            Customers, LocalizableString.Create<CustomerArchivesResource>("Menu:Customers"), customer => customer.OwnerUserId));
}
