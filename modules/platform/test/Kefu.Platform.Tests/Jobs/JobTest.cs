using System.Diagnostics;
using Kefu.Platform.Hosts;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Application.Dtos;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Permissions = Kefu.Platform.PlatformPermissions.Jobs;

namespace Kefu.Platform.Jobs;

/// <summary>Hosts that work off jobs when the test says so.</summary>
public abstract class JobTest : HostTest<JobTestModule>
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    protected Workshop Workshop { get; } = new();

    private protected JobSteps Steps => GetRequiredService<JobSteps>();

    protected override void AfterAddApplication(IServiceCollection services)
    {
        base.AfterAddApplication(services);
        services.AddSingleton(Workshop);
        services.Configure<AbpBackgroundJobWorkerOptions>(options => options.JobPollPeriod = 200);
    }

    public override void Dispose()
    {
        Workshop.Gate.TrySetResult();
        base.Dispose();
        GC.SuppressFinalize(this);
    }

    protected Guid NewId() => GetRequiredService<IGuidGenerator>().Create();

    /// <summary>Begins to work off jobs in this host.</summary>
    protected Task WorkAsync() => GetRequiredService<IBackgroundJobWorker>().StartAsync();

    protected async Task<Guid> EnqueueAsync<TArgs>(TArgs args, BackgroundJobPriority priority = BackgroundJobPriority.Normal, TimeSpan? delay = null)
        => Guid.Parse(await GetRequiredService<IBackgroundJobManager>().EnqueueAsync(args, priority, delay));

    private protected Task<Job?> FindAsync(Guid id) => CommitAsync(() => GetRequiredService<IRepository<Job, Guid>>().FindAsync(id));

    protected Task<BackgroundJobInfo?> InfoAsync(Guid id) => GetRequiredService<IBackgroundJobStore>().FindAsync(id);

    private protected async Task<Job?> UntilAsync(Guid id, Func<Job?, bool> isSo)
    {
        Job? job = null;
        await UntilAsync(async () => isSo(job = await FindAsync(id)));
        return job;
    }

    protected static Task UntilAsync(Func<bool> isSo) => UntilAsync(() => Task.FromResult(isSo()));

    protected static async Task UntilAsync(Func<Task<bool>> isSo)
    {
        var waited = Stopwatch.StartNew();
        while (!await isSo())
        {
            if (waited.Elapsed > Patience)
            {
                throw new TimeoutException("What the test waits for does not come.");
            }

            await Task.Delay(10);
        }
    }

    private protected async Task<JobClaim?> TakeAsync(Guid id, HostSession host) => await Steps.TakeAsync(new WaitingJob(id, (await FindAsync(id))?.StartTime), host);

    protected Task<IDisposable> AsKeeperAsync() => AsUserWithAsync(Permissions.View, Permissions.Cancel, Permissions.Retry);

    protected Task<PagedResultDto<JobDto>> ListAsync(GetJobsInput? input = null) => CallAsync((IJobAppService jobs) => jobs.GetListAsync(input ?? new GetJobsInput()));

    protected Task CancelAsync(Guid id) => CallAsync((IJobAppService jobs) => jobs.CancelAsync(id));

    protected Task RetryAsync(Guid id) => CallAsync((IJobAppService jobs) => jobs.RetryAsync(id));
}
