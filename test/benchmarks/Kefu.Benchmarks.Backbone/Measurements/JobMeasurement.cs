using Kefu.Benchmarks.Backbone.Application;
using Kefu.Benchmarks.Backbone.Parcels;
using Kefu.Benchmarks.Backbone.Plain;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.Guids;

namespace Kefu.Benchmarks.Backbone.Measurements;

/// <param name="Product">Jobs a second from the first that is enqueued to the last that has run.</param>
/// <param name="Plain">Messages a second of the plain table.</param>
/// <param name="Ratio">Median of the rounds' ratios.</param>
internal sealed record JobResult(double Product, double Plain, double Ratio);

/// <summary>Jobs are enqueued by several at once while they run; each writes a receipt.</summary>
internal sealed class JobMeasurement(BackboneApplication application, PlainDatabase plain)
{
    private const int Count = 500, Senders = 4;

    public async Task<JobResult> RunAsync(int rounds)
    {
        await ProductAsync();
        List<double> product = [], bare = [];
        for (var round = 0; round < rounds; round++)
        {
            bare.Add(await Rate.OfAsync(Count, PlainAsync));
            product.Add(await Rate.OfAsync(Count, ProductAsync));
        }

        return new JobResult(Rate.Median(product), Rate.Median(bare), Rate.Median(product.Zip(bare, (own, other) => own / other)));
    }

    private async Task ProductAsync()
    {
        var run = application.Get<Tally>().Expect(Count);
        await Rate.SeveralAsync(Count, Senders, number => application.CommitAsync(services => services.GetRequiredService<IBackgroundJobManager>().EnqueueAsync(new ReceiptJobArgs(number))));
        await run;
    }

    private Task PlainAsync() => plain.ExchangeAsync(Count, Senders, application.Get<IGuidGenerator>().Create);
}
