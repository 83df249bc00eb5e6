using Kefu.Benchmarks.Backbone.Application;
using Kefu.Benchmarks.Backbone.Parcels;
using Kefu.Benchmarks.Backbone.Plain;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Timing;

namespace Kefu.Benchmarks.Backbone.Measurements;

/// <param name="Product">Events a second from the first save to the last effect.</param>
/// <param name="Plain">Messages a second of the plain table.</param>
/// <param name="Ratio">Median of the rounds' ratios.</param>
/// <param name="DelayAt95">Milliseconds from a save to its effect at a moderate rate, which 95 % stay below.</param>
internal sealed record EventResult(double Product, double Plain, double Ratio, double DelayAt95);

/// <summary>Parcels are sent by several at once while a handler writes a receipt for each.</summary>
internal sealed class EventMeasurement(BackboneApplication application, PlainDatabase plain)
{
    private const int Count = 1000, Senders = 4, Calm = 200;
    private static readonly TimeSpan CalmPause = TimeSpan.FromMilliseconds(50);

    public async Task<EventResult> RunAsync(int rounds)
    {
        await ProductAsync();
        await PlainAsync();
        List<double> product = [], bare = [], delays = [];
        for (var round = 0; round < rounds; round++)
        {
            bare.Add(await Rate.OfAsync(Count, PlainAsync));
            product.Add(await Rate.OfAsync(Count, ProductAsync));
            delays.Add(await DelayAsync());
        }

        return new EventResult(Rate.Median(product), Rate.Median(bare), Rate.Median(product.Zip(bare, (own, other) => own / other)), Rate.Median(delays));
    }

    private async Task ProductAsync()
    {
        var handled = application.Get<Tally>().Expect(Count);
        await Rate.SeveralAsync(Count, Senders, SendAsync);
        await handled;
    }

    private Task PlainAsync() => plain.ExchangeAsync(Count, Senders, application.Get<IGuidGenerator>().Create);

    private async Task<double> DelayAsync()
    {
        var tally = application.Get<Tally>();
        var handled = tally.Expect(Calm);
        for (var number = 0; number < Calm; number++)
        {
            await SendAsync(number);
            await Task.Delay(CalmPause);
        }

        await handled;
        return tally.Percentile(0.95).TotalMilliseconds;
    }

    private Task SendAsync(int number) => application.CommitAsync(services => services.GetRequiredService<IRepository<Parcel, Guid>>()
        .InsertAsync(new Parcel(services.GetRequiredService<IGuidGenerator>().Create(), number, services.GetRequiredService<IClock>().Now)));
}
