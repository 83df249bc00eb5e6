using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Volo.Abp.DistributedLocking;
using Volo.Abp.Modularity;
using Volo.Abp.Testing;
using Volo.Abp.Threading;
using Xunit;

namespace Volo.Abp.BackgroundWorkers;

public class Background_worker_tests : AbpIntegratedTest<Background_worker_tests.TestModule>
{
    [Fact]
    public async Task A_periodic_worker_goes_on_after_a_run_that_fails()
    {
        var worker = GetRequiredService<CountingWorker>();

        await worker.ThirdRun.Task.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task A_worker_has_ended_when_the_application_has()
    {
        var worker = GetRequiredService<CountingWorker>();
        await worker.ThirdRun.Task.WaitAsync(TimeSpan.FromSeconds(30));

        await Application.ShutdownAsync();
        var runs = worker.Runs;

        worker.IsInside.ShouldBeFalse();
        worker.Runs.ShouldBe(runs);
    }

    [Fact]
    public async Task A_named_lock_is_held_by_one_until_it_is_disposed_of()
    {
        var locks = GetRequiredService<IAbpDistributedLock>();

        await using (var first = await locks.TryAcquireAsync("upgrade"))
        {
            first.ShouldNotBeNull();
            (await locks.TryAcquireAsync("upgrade")).ShouldBeNull();
            (await locks.TryAcquireAsync("other")).ShouldNotBeNull();
        }

        (await locks.TryAcquireAsync("upgrade")).ShouldNotBeNull();
    }

    public class CountingWorker : AsyncPeriodicBackgroundWorkerBase
    {
        public CountingWorker(AbpAsyncTimer timer, IServiceScopeFactory serviceScopeFactory) : base(timer, serviceScopeFactory)
        {
            Timer.Period = 1;
            Timer.RunOnStart = true;
        }

        public int Runs { get; private set; }

        public bool IsInside { get; private set; }

        public TaskCompletionSource ThirdRun { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        protected override async Task DoWorkAsync(PeriodicBackgroundWorkerContext workerContext)
        {
            IsInside = true;
            await Task.Yield();
            IsInside = false;
            Runs++;
            if (Runs == 3)
            {
                ThirdRun.SetResult();
            }

            if (Runs == 1)
            {
                throw new InvalidOperationException("first run");
            }
        }
    }

    [DependsOn(typeof(AbpTestBaseModule), typeof(AbpBackgroundWorkersModule), typeof(AbpDistributedLockingModule))]
    public class TestModule : AbpModule
    {
        public override Task OnApplicationInitializationAsync(ApplicationInitializationContext context) => context.AddBackgroundWorkerAsync<CountingWorker>();
    }
}
