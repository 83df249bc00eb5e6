using Kefu.Platform.Regions;
using Volo.Abp.DependencyInjection;

namespace Kefu.CustomerArchives.Customers;

/// <summary>Finds stored customers that a new one may be the same as.</summary>
internal sealed class DuplicateFinder(ICustomerRepository customers, IRegionDirectory regions) : ITransientDependency
{
    private const double LeastSimilarity = 0.92;
    private const int MostCandidates = 10;

    /// <summary>The likeliest first. Values are in their stored form.</summary>
    public async Task<IReadOnlyList<DuplicateCandidateDto>> FindAsync(string name, string? creditCode, IReadOnlyCollection<string> mobiles, string? areaCode)
    {
        var normalized = CustomerName.Normalize(name);
        var same = await customers.FindSameAsync(new CustomerKeys(creditCode is null ? [] : [creditCode], mobiles, [normalized]));
        var similar = await FindSimilarAsync(normalized, areaCode);
        return same.Concat(similar)
            .GroupBy(likeness => likeness.Id)
            .Select(found => Candidate(found, normalized))
            .OrderBy(candidate => candidate.Kinds[0])
            .ThenByDescending(candidate => candidate.Similarity)
            .Take(MostCandidates)
            .ToList();
    }

    private async Task<List<CustomerLikeness>> FindSimilarAsync(string normalized, string? areaCode)
    {
        var similar = new List<CustomerLikeness>();
        if (AreaRange.Of(regions.PrefectureOf(areaCode)?.Code ?? areaCode) is not { } area)
        {
            return similar;
        }

        await foreach (var other in customers.InAreaAsync(area))
        {
            if (other.NormalizedName != normalized && JaroWinkler.Similarity(other.NormalizedName, normalized) >= LeastSimilarity)
            {
                similar.Add(other with { Kind = DuplicateKind.SimilarName });
            }
        }

        return similar;
    }

    private DuplicateCandidateDto Candidate(IGrouping<Guid, CustomerLikeness> found, string normalized)
    {
        var customer = found.First();
        return new DuplicateCandidateDto
        {
            Id = customer.Id,
            Number = customer.Number,
            Name = CustomerRows.ShownName(customer.Type, customer.Name),
            State = customer.State,
            AreaName = regions.FullName(customer.AreaCode),
            Kinds = found.Select(likeness => likeness.Kind).Distinct().Order().ToList(),
            Similarity = Math.Round(JaroWinkler.Similarity(customer.NormalizedName, normalized), 2),
        };
    }
}
