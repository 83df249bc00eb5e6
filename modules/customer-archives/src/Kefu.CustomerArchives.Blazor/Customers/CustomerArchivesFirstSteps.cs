using Kefu.CustomerArchives.Customers;
using Kefu.CustomerArchives.Localization;
using Kefu.Platform.Blazor.Home;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Localization;

namespace Kefu.CustomerArchives.Blazor.Customers;

/// <summary>The list of customers that every office already has somewhere.</summary>
internal static class CustomerArchivesFirstSteps
{
    public static void AddTo(FirstStepOptions options)
        => options.Steps.Add(new FirstStep(L("Step:Customers"), L("Step:CustomersText"), CustomerPages.Import, CustomerArchivesPermissions.Customers.Import, HasCustomersAsync));

    private static async Task<bool> HasCustomersAsync(IServiceProvider services)
        => (await services.GetRequiredService<ICustomerAppService>().GetListAsync(new GetCustomersInput { MaxResultCount = 1 })).TotalCount > 0;

    private static LocalizableString L(string name) => LocalizableString.Create<CustomerArchivesResource>(name);
}
