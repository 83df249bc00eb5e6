using Kefu.Platform.Numbering;
using Kefu.Platform.Seeding;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;
using Volo.Abp.Timing;

namespace Kefu.CustomerArchives.Customers.Demo;

/// <summary>Fills a demo company with customers.</summary>
internal sealed class DemoCustomersContributor(ICustomerRepository customers, INumberAllocator numbers, IGuidGenerator ids, IClock clock)
    : IDataSeedContributor, ITransientDependency
{
    public async Task SeedAsync(DataSeedContext context)
    {
        if (!context.IsDemo() || await customers.GetCountAsync() > 0)
        {
            return;
        }

        var block = await numbers.AllocateAsync(CustomerArchivesNumberSeries.Customer, DemoCustomers.Count);
        await customers.InsertManyAsync(block.Select(Customer));
    }

    private Customer Customer(string number, int index)
    {
        var given = DemoCustomers.At(index);
        var customer = new Customer(ids.Create(), number, given.Profile);
        given.ApplyTo(customer, ids.Create);
        if (DemoCustomers.IsActive(index))
        {
            customer.Activate(clock.Now);
        }

        return customer;
    }
}
