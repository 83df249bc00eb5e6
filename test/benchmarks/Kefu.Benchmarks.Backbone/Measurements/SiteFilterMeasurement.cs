using Kefu.Benchmarks.Backbone.Application;
using Kefu.Benchmarks.Backbone.Parcels;
using Kefu.Platform.Sites;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Data;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Guids;

namespace Kefu.Benchmarks.Backbone.Measurements;

/// <param name="Filtered">Lists a second of one site's rows by the filter.</param>
/// <param name="ByHand">Lists a second with the filter off and the site named in the query.</param>
/// <param name="Ratio">Median of the rounds' ratios.</param>
internal sealed record SiteFilterResult(double Filtered, double ByHand, double Ratio);

/// <summary>Twenty rows of one of two sites.</summary>
internal sealed class SiteFilterMeasurement(BackboneApplication application)
{
    private const int Rows = 20_000, Batch = 500, Queries = 1000, Page = 20;

    public async Task<SiteFilterResult> RunAsync(int rounds)
    {
        var sites = await FillAsync();
        await FilteredAsync(sites[0]);
        await ByHandAsync(sites[0]);
        List<double> filtered = [], byHand = [];
        for (var round = 0; round < rounds; round++)
        {
            byHand.Add(await Rate.OfAsync(Queries, () => ByHandAsync(sites[0])));
            filtered.Add(await Rate.OfAsync(Queries, () => FilteredAsync(sites[0])));
        }

        return new SiteFilterResult(Rate.Median(filtered), Rate.Median(byHand), Rate.Median(filtered.Zip(byHand, (own, other) => own / other)));
    }

    private async Task<Guid[]> FillAsync()
    {
        var guids = application.Get<IGuidGenerator>();
        Guid[] sites = [guids.Create(), guids.Create()];
        for (var first = 0; first < Rows; first += Batch)
        {
            using var site = application.Get<ICurrentSite>().Change(sites[first / Batch % 2]);
            await application.CommitAsync(async services => (await ContextAsync(services)).Shelf
                .AddRange(Enumerable.Range(first, Batch).Select(number => new ShelvedParcel(guids.Create(), sites[first / Batch % 2], number))));
        }

        return sites;
    }

    private async Task FilteredAsync(Guid site)
    {
        using var working = application.Get<ICurrentSite>().Change(site);
        for (var i = 0; i < Queries; i++)
        {
            await application.CommitAsync(async services => await (await ContextAsync(services)).Shelf.AsNoTracking().OrderByDescending(parcel => parcel.Number).Take(Page).ToListAsync());
        }
    }

    private async Task ByHandAsync(Guid site)
    {
        using var unfiltered = application.Get<IDataFilter>().Disable<ISiteOwned>();
        for (var i = 0; i < Queries; i++)
        {
            await application.CommitAsync(async services => await (await ContextAsync(services)).Shelf.AsNoTracking().Where(parcel => parcel.SiteId == site).OrderByDescending(parcel => parcel.Number).Take(Page).ToListAsync());
        }
    }

    private static Task<ParcelDbContext> ContextAsync(IServiceProvider services) => services.GetRequiredService<IDbContextProvider<ParcelDbContext>>().GetDbContextAsync();
}
