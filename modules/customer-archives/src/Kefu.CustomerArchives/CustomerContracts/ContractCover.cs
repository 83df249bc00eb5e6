using Kefu.CustomerArchives.Customers;
using Kefu.Platform.Timing;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace Kefu.CustomerArchives.CustomerContracts;

/// <summary>Tells customers until when contracts with them are in force, which their completeness counts.</summary>
internal sealed class ContractCover(ICustomerRepository customers, ICustomerContractRepository contracts, ICompanyClock clock) : ITransientDependency
{
    private const int Batch = 500;

    /// <summary>After the contracts of a customer have changed.</summary>
    public async Task TellAsync(Guid customerId)
    {
        var customer = await customers.GetAsync(customerId);
        if (customer.CoverUntil(await contracts.LastDayAsync(customerId, clock.Today)))
        {
            await customers.UpdateAsync(customer, autoSave: true);
        }
    }

    /// <summary>Contracts go where their customer's archive went.</summary>
    public async Task<List<Guid>> MoveAsync(Guid from, Guid to)
    {
        var moved = await contracts.GetListAsync(contract => contract.CustomerId == from);
        await MoveAsync(moved, to);
        return moved.ConvertAll(contract => contract.Id);
    }

    /// <summary>Those of these that are still there come back.</summary>
    public async Task MoveBackAsync(List<Guid> ids, Guid from, Guid to)
        => await MoveAsync(await contracts.GetListAsync(contract => ids.Contains(contract.Id) && contract.CustomerId == from), to);

    /// <summary>The customers whose last contract ended before today, some of them at a time. How many it were.</summary>
    public async Task<int> EndAsync()
    {
        var today = clock.Today;
        var uncovered = await customers.GetUncoveredAsync(today, Batch);
        foreach (var customer in uncovered)
        {
            customer.CoverUntil(null);
        }

        await customers.UpdateManyAsync(uncovered, autoSave: true);
        return uncovered.Count;
    }

    private async Task MoveAsync(List<CustomerContract> moved, Guid to)
    {
        moved.ForEach(contract => contract.GoTo(to));
        await contracts.UpdateManyAsync(moved, autoSave: true);
    }
}
