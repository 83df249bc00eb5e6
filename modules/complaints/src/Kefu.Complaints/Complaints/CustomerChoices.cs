using Kefu.CustomerArchives;
using Kefu.CustomerArchives.Customers;
using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Features;

namespace Kefu.Complaints.Complaints;

/// <summary>Customers to choose from, where the module of customer archives is loaded, the site uses it and the person may see customers.</summary>
internal sealed class CustomerChoices(IServiceProvider services, IFeatureChecker features, IAuthorizationService authorization) : ITransientDependency
{
    /// <summary>Null: there is nothing to choose from; a text is enough then.</summary>
    public async Task<IReadOnlyList<CustomerChoiceDto>?> FindAsync(string? text)
    {
        if (services.GetService<ICustomerLookup>() is not { } customers
            || !await features.IsEnabledAsync(CustomerArchivesPermissions.Group + ".Enabled")
            || !await authorization.IsGrantedAsync(CustomerArchivesPermissions.Customers.View))
        {
            return null;
        }

        return string.IsNullOrWhiteSpace(text) ? [] : await customers.FindAsync(text);
    }
}
