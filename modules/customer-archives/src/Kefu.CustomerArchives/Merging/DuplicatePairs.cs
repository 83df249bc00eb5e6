using Kefu.CustomerArchives.Customers;
using Kefu.CustomerArchives.Data;
using Kefu.Platform.Lists;

namespace Kefu.CustomerArchives.Merging;

/// <summary>Pairs of archives that share a key which has an index. Of each key no more are looked at than a list counts.</summary>
internal sealed class DuplicatePairs(CustomerArchivesDbContext context)
{
    private const int Most = CappedResultDto<CustomerPair>.Limit + 1;

    private readonly IQueryable<Customer> _customers = context.Customers.Unmerged();

    public IQueryable<CustomerPair> By(DuplicateKind? kind) => kind switch
    {
        DuplicateKind.CreditCode => Undecided(ByCreditCode()),
        DuplicateKind.Mobile => Undecided(ByMobile()),
        DuplicateKind.Name => Undecided(ByName()),
        null => Undecided(ByCreditCode()).Union(Undecided(ByMobile())).Union(Undecided(ByName())),
        _ => Undecided(ByName()).Where(_ => false),
    };

    private IQueryable<CustomerPair> ByCreditCode() =>
        from first in _customers
        join second in _customers on first.CreditCode equals second.CreditCode
        where first.CreditCode != null && first.Number.CompareTo(second.Number) < 0
        select new CustomerPair { FirstId = first.Id, FirstNumber = first.Number, SecondId = second.Id, SecondNumber = second.Number };

    private IQueryable<CustomerPair> ByName() =>
        from first in _customers
        join second in _customers on first.NormalizedName equals second.NormalizedName
        where first.Number.CompareTo(second.Number) < 0
        select new CustomerPair { FirstId = first.Id, FirstNumber = first.Number, SecondId = second.Id, SecondNumber = second.Number };

    private IQueryable<CustomerPair> ByMobile() =>
        (from mine in context.Contacts
         join theirs in context.Contacts on mine.Mobile equals theirs.Mobile
         join first in _customers on mine.CustomerId equals first.Id
         join second in _customers on theirs.CustomerId equals second.Id
         where mine.Mobile != null && first.Number.CompareTo(second.Number) < 0
         select new CustomerPair { FirstId = first.Id, FirstNumber = first.Number, SecondId = second.Id, SecondNumber = second.Number }).Distinct();

    /// <summary>Without those that somebody has told apart.</summary>
    private IQueryable<CustomerPair> Undecided(IQueryable<CustomerPair> pairs) => pairs
        .Where(pair => !context.Distinctions.Any(told => told.FirstId == pair.FirstId && told.SecondId == pair.SecondId)
            && !context.Distinctions.Any(told => told.FirstId == pair.SecondId && told.SecondId == pair.FirstId))
        .OrderBy(pair => pair.FirstNumber).ThenBy(pair => pair.SecondNumber)
        .Take(Most);
}
