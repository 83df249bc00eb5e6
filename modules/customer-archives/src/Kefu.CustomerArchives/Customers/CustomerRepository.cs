using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using Kefu.CustomerArchives.Data;
using Kefu.CustomerArchives.Figures;
using Kefu.Platform.DataScopes;
using Kefu.Platform.Lists;
using Kefu.Platform.Timing;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Timing;

namespace Kefu.CustomerArchives.Customers;

internal sealed class CustomerRepository(IDbContextProvider<CustomerArchivesDbContext> contexts, IDataScope scope, ICompanyClock company, IClock clock)
    : EfCoreRepository<CustomerArchivesDbContext, Customer, Guid>(contexts), ICustomerRepository
{
    private static readonly ListOrders<Customer> Orders = new ListOrders<Customer>("number desc")
        .Unique("number", customer => customer.Number)
        .Then("name", customer => customer.PinyinFull, customer => customer.Id)
        .Then("grade", customer => customer.Grade, customer => customer.Number)
        .Then("completeness", customer => customer.Completeness, customer => customer.Number)
        .Then("creationTime", customer => customer.CreationTime, customer => customer.Number);

    public async Task<CappedResultDto<CustomerRowDto>> GetPageAsync(GetCustomersInput input, CancellationToken cancellationToken = default)
        => await (await MatchingAsync(input)).ToCappedResultAsync(
            matching => Orders.Apply(matching, input.Sorting).Select(CustomerRows.Shown), input, GetCancellationToken(cancellationToken));

    public async IAsyncEnumerable<CustomerRowDto> ReadAllAsync(
        GetCustomersInput input, bool isMasked, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var rows = Orders.Apply(await MatchingAsync(input), input.Sorting).Select(isMasked ? CustomerRows.Shown : CustomerRows.InFull);
        await foreach (var row in rows.AsAsyncEnumerable().WithCancellation(GetCancellationToken(cancellationToken)))
        {
            yield return row;
        }
    }

    public async Task<Customer> GetForReadingAsync(Guid id, CancellationToken cancellationToken = default)
        => await FirstInScopeAsync((await WithDetailsAsync()).AsNoTracking(), customer => customer.Id == id, id, cancellationToken);

    public async Task<Customer> GetForChangeAsync(Guid id, CancellationToken cancellationToken = default)
        => await FirstInScopeAsync(await WithDetailsAsync(), customer => customer.Id == id, id, cancellationToken);

    public async Task<Customer> GetForReadingAsync(string number, CancellationToken cancellationToken = default)
        => await FirstInScopeAsync((await WithDetailsAsync()).AsNoTracking(), customer => customer.Number == number, number, cancellationToken);

    public async Task<List<CustomerLikeness>> FindSameAsync(CustomerKeys keys, CancellationToken cancellationToken = default)
    {
        var context = await GetDbContextAsync();
        var customers = context.Customers.AsNoTracking().Unmerged();
        var found = new List<CustomerLikeness>();
        // Three short index lookups are quicker than one query that no index answers as a whole.
        if (keys.CreditCodes.Count > 0)
        {
            found.AddRange(await customers.Where(customer => keys.CreditCodes.Contains(customer.CreditCode!))
                .Select(Likenesses.ByCreditCode).ToListAsync(GetCancellationToken(cancellationToken)));
        }

        if (keys.Mobiles.Count > 0)
        {
            var contacts = context.Contacts.AsNoTracking().Where(contact => keys.Mobiles.Contains(contact.Mobile!));
            found.AddRange(await contacts.Join(customers, contact => contact.CustomerId, customer => customer.Id, Likenesses.ByMobile)
                .ToListAsync(GetCancellationToken(cancellationToken)));
        }

        if (keys.NormalizedNames.Count > 0)
        {
            found.AddRange(await customers.Where(customer => keys.NormalizedNames.Contains(customer.NormalizedName))
                .Select(Likenesses.ByName).ToListAsync(GetCancellationToken(cancellationToken)));
        }

        return found;
    }

    public async Task<List<Customer>> GetUncoveredAsync(DateOnly today, int most) => await (await WithDetailsAsync())
        .Where(customer => customer.ContractUntil < today)
        .OrderBy(customer => customer.ContractUntil)
        .Take(most)
        .ToListAsync();

    public async IAsyncEnumerable<CustomerLikeness> InAreaAsync(
        AreaRange area, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        var customers = (await GetDbSetAsync()).AsNoTracking().Unmerged().In(area);
        await foreach (var likeness in customers.Select(Likenesses.ByName).AsAsyncEnumerable().WithCancellation(GetCancellationToken(cancellationToken)))
        {
            yield return likeness;
        }
    }

    /// <summary>What the list holds and the export writes.</summary>
    private async Task<IQueryable<Customer>> MatchingAsync(GetCustomersInput input)
    {
        var context = await GetDbContextAsync();
        return (await scope.ApplyAsync(context.Customers.AsNoTracking())).Matching(input, context.Contacts).Shipped(input, company, clock.Now);
    }

    /// <summary>A customer out of the caller's scope is not there.</summary>
    private async Task<Customer> FirstInScopeAsync(IQueryable<Customer> customers, Expression<Func<Customer, bool>> isMeant, object key, CancellationToken cancellationToken)
        => await (await scope.ApplyAsync(customers)).FirstOrDefaultAsync(isMeant, GetCancellationToken(cancellationToken))
            ?? throw new EntityNotFoundException(typeof(Customer), key);
}
