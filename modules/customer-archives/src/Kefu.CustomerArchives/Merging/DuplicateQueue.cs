using Kefu.CustomerArchives.Customers;
using Kefu.CustomerArchives.Data;
using Kefu.Platform.Lists;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;

namespace Kefu.CustomerArchives.Merging;

/// <summary>Archives that may be of one customer, pair by pair as a person decides about them.</summary>
internal sealed class DuplicateQueue(IDbContextProvider<CustomerArchivesDbContext> contexts) : ITransientDependency
{
    public async Task<CappedResultDto<DuplicatePairDto>> GetPageAsync(GetDuplicatesInput input)
    {
        var context = await contexts.GetDbContextAsync();
        var page = await new DuplicatePairs(context).By(input.Kind)
            .ToCappedResultAsync(pairs => pairs.OrderBy(pair => pair.FirstNumber).ThenBy(pair => pair.SecondNumber), input);
        var ids = page.Items.SelectMany(pair => new[] { pair.FirstId, pair.SecondId }).Distinct().ToList();
        var customers = context.Customers.AsNoTracking().Where(customer => ids.Contains(customer.Id));
        var rows = await customers.Select(CustomerRows.Shown).ToDictionaryAsync(row => row.Id);
        var keys = await customers.Select(ComparedKeys.Of).ToDictionaryAsync(key => key.Id);
        return new CappedResultDto<DuplicatePairDto>(page.TotalCount, page.IsTotalExact, page.Items.Select(pair => new DuplicatePairDto
        {
            First = rows[pair.FirstId],
            Second = rows[pair.SecondId],
            Kinds = keys[pair.FirstId].SharedWith(keys[pair.SecondId]).ToList(),
        }).ToList());
    }
}
