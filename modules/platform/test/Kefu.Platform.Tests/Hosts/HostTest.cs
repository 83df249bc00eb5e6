using Kefu.ModuleTesting;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.Modularity;

namespace Kefu.Platform.Hosts;

/// <summary>Hosts side by side on one database.</summary>
public abstract class HostTest<TModule> : ModuleTest<TModule> where TModule : IAbpModule
{
    private readonly List<OtherHost> _others = [];

    private protected HostPulse Pulse => GetRequiredService<HostPulse>();

    private protected async Task<OtherHost> StartOtherHostAsync()
    {
        var other = await OtherHost.StartAsync<TModule>(Configuration(), AfterAddApplication);
        _others.Add(other);
        return other;
    }

    /// <summary>Lets this host find out that the others, which do not beat meanwhile, are dead.</summary>
    private protected async Task BuryOthersAsync()
    {
        for (var beat = 0; beat <= new HostPulseOptions().BeatsUntilDeath; beat++)
        {
            await Pulse.BeatAsync();
        }
    }

    public override void Dispose()
    {
        Volo.Abp.Threading.AsyncHelper.RunSync(async () =>
        {
            foreach (var other in _others)
            {
                await other.DisposeAsync();
            }

            await GetRequiredService<IBackgroundJobWorker>().StopAsync();
        });
        base.Dispose();
        GC.SuppressFinalize(this);
    }
}
