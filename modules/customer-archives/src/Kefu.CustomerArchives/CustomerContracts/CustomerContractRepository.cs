using System.Linq.Expressions;
using Kefu.CustomerArchives.Customers;
using Kefu.CustomerArchives.Data;
using Kefu.Platform.Lists;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;

namespace Kefu.CustomerArchives.CustomerContracts;

internal sealed class CustomerContractRepository(IDbContextProvider<CustomerArchivesDbContext> contexts)
    : EfCoreRepository<CustomerArchivesDbContext, CustomerContract, Guid>(contexts), ICustomerContractRepository
{
    private static readonly ListOrders<CustomerContract> Orders = new ListOrders<CustomerContract>("to")
        .Then("to", contract => contract.To, contract => contract.Id)
        .Then("from", contract => contract.From, contract => contract.Id)
        .Then("number", contract => contract.Number, contract => contract.Id);

    public async Task<CappedResultDto<CustomerContractDto>> GetPageAsync(GetCustomerContractsInput input, ContractStates states)
    {
        var context = await GetDbContextAsync();
        var page = await Matching(context.Contracts.AsNoTracking(), input, states)
            .ToCappedResultAsync(contracts => Orders.Apply(contracts, input.Sorting).Select(Shown(context)), input);
        return new CappedResultDto<CustomerContractDto>(page.TotalCount, page.IsTotalExact, page.Items.Select(contract => At(states, contract)).ToList());
    }

    public async Task<CustomerContractDto> GetShownAsync(Guid id, ContractStates states)
    {
        var context = await GetDbContextAsync();
        var contract = await context.Contracts.AsNoTracking().Where(contract => contract.Id == id).Select(Shown(context)).FirstOrDefaultAsync();
        return At(states, contract ?? throw new EntityNotFoundException(typeof(CustomerContract), id));
    }

    public async Task<DateOnly?> LastDayAsync(Guid customerId, DateOnly today) => await (await GetDbSetAsync())
        .Where(contract => contract.CustomerId == customerId && contract.To >= today)
        .OrderByDescending(contract => contract.To)
        .Select(contract => (DateOnly?)contract.To)
        .FirstOrDefaultAsync();

    private static IQueryable<CustomerContract> Matching(IQueryable<CustomerContract> contracts, GetCustomerContractsInput input, ContractStates states)
    {
        if (input.CustomerId is { } customerId)
            contracts = contracts.Where(contract => contract.CustomerId == customerId);
        if (input.Kind is { } kind)
            contracts = contracts.Where(contract => contract.Kind == kind);
        if (input.State is { } state)
            contracts = states.In(contracts, state);
        if (input.EndingWithinDays is { } days)
        {
            var (today, last) = (states.Today, states.Today.AddDays(days));
            contracts = contracts.Where(contract => contract.To >= today && contract.To <= last);
        }

        return contracts;
    }

    private static Expression<Func<CustomerContract, CustomerContractDto>> Shown(CustomerArchivesDbContext context) => contract => new CustomerContractDto
    {
        Id = contract.Id,
        CustomerId = contract.CustomerId,
        CustomerNumber = context.Customers.Where(customer => customer.Id == contract.CustomerId).Select(customer => customer.Number).FirstOrDefault() ?? "",
        CustomerName = context.Customers.Where(customer => customer.Id == contract.CustomerId)
            .Select(customer => CustomerRows.ShownName(customer.Type, customer.Name)).FirstOrDefault() ?? "",
        Number = contract.Number,
        Kind = contract.Kind,
        From = contract.From,
        To = contract.To,
        Note = contract.Note,
        CreationTime = contract.CreationTime,
        CreatorId = contract.CreatorId,
        LastModificationTime = contract.LastModificationTime,
        LastModifierId = contract.LastModifierId,
        ConcurrencyStamp = contract.ConcurrencyStamp,
        Overlaps = context.Contracts
            .Where(other => other.CustomerId == contract.CustomerId && other.Id != contract.Id && other.Kind == contract.Kind && other.From <= contract.To && other.To >= contract.From)
            .OrderBy(other => other.From).Select(other => other.Number).ToList(),
    };

    private static CustomerContractDto At(ContractStates states, CustomerContractDto contract)
    {
        contract.State = states.Of(contract.From, contract.To);
        contract.DaysLeft = contract.To.DayNumber - states.Today.DayNumber;
        return contract;
    }
}
