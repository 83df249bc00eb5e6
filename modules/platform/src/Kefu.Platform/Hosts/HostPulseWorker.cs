using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.BackgroundWorkers;
using Volo.Abp.Threading;

namespace Kefu.Platform.Hosts;

/// <summary>Keeps the pulse of this host going.</summary>
internal sealed class HostPulseWorker : AsyncPeriodicBackgroundWorkerBase
{
    private readonly HostPulse _pulse;

    public HostPulseWorker(AbpAsyncTimer timer, IServiceScopeFactory serviceScopeFactory, HostPulse pulse, IOptions<HostPulseOptions> options) : base(timer, serviceScopeFactory)
    {
        _pulse = pulse;
        Timer.Period = (int)options.Value.BeatPeriod.TotalMilliseconds;
    }

    protected override Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext) => _pulse.BeatAsync(StoppingToken);
}
