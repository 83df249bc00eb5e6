using Kefu.Platform.Numbering;
using Kefu.Platform.Seeding;
using Kefu.Platform.Staff;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;
using Volo.Abp.Timing;

namespace Kefu.CustomerArchives.Customers.Demo;

/// <summary>Fills a demo company with customers.</summary>
internal sealed class DemoCustomersContributor(ICustomerRepository customers, INumberAllocator numbers, IStaffDirectory staff, IGuidGenerator ids, IClock clock)
    : IDataSeedContributor, ITransientDependency
{
    public async Task SeedAsync(DataSeedContext context)
    {
        if (!context.IsDemo() || await customers.GetCountAsync() > 0)
        {
            return;
        }

        var block = await numbers.AllocateAsync(CustomerArchivesNumberSeries.Customer, DemoCustomers.Count);
        var colleagues = await staff.SearchAsync(null, GetStaffInput.MaxLimit);
        await customers.InsertManyAsync(block.Select((number, index) => Customer(number, index, OneOf(colleagues, index))));
    }

    private static Guid? OneOf(IReadOnlyList<StaffMember> colleagues, int index) => colleagues.Count == 0 ? null : colleagues[index % colleagues.Count].Id;

    private Customer Customer(string number, int index, Guid? ownerUserId)
    {
        var given = DemoCustomers.At(index, ownerUserId);
        var customer = new Customer(ids.Create(), number, given.Profile);
        given.ApplyTo(customer, ids.Create);
        if (DemoCustomers.IsActive(index))
        {
            customer.Activate(clock.Now);
        }

        return customer;
    }
}
