using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Shouldly;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Modularity;
using Volo.Abp.Testing;
using Volo.Abp.Threading;
using Volo.Abp.Timing;
using Volo.Abp.Uow;
using Xunit;

namespace Volo.Abp.BackgroundJobs;

/// <summary>The poll period is an hour in these tests: what runs was woken.</summary>
public class Background_job_tests : AbpIntegratedTest<Background_job_tests.TestModule>
{
    private IBackgroundJobManager Manager => GetRequiredService<IBackgroundJobManager>();

    private FakeBackgroundJobStore Store => (FakeBackgroundJobStore)GetRequiredService<IBackgroundJobStore>();

    private PrintedLetters Printed => GetRequiredService<PrintedLetters>();

    [Fact]
    public async Task A_job_runs_at_once_with_its_arguments_and_is_gone()
    {
        var id = await Manager.EnqueueAsync(new LetterArgs { Text = "hello" });

        await Store.UntilAsync(jobs => jobs.Count == 0);

        Guid.TryParse(id, out _).ShouldBeTrue();
        Printed.Texts.ShouldBe(["hello"]);
    }

    [Fact]
    public async Task A_synchronous_job_runs_as_well()
    {
        await Manager.EnqueueAsync(new StampArgs("paid"));

        await Store.UntilAsync(jobs => jobs.Count == 0);

        Printed.Texts.ShouldBe(["paid"]);
    }

    [Fact]
    public async Task A_job_of_a_unit_of_work_wakes_the_worker_when_that_is_committed()
    {
        using (var unitOfWork = GetRequiredService<IUnitOfWorkManager>().Begin())
        {
            await Manager.EnqueueAsync(new LetterArgs { Text = "later" });
            GetRequiredService<BackgroundJobSignal>().IsSet.ShouldBeFalse();
            await unitOfWork.CompleteAsync();
        }

        await Store.UntilAsync(jobs => jobs.Count == 0);
        Printed.Texts.ShouldBe(["later"]);
    }

    [Fact]
    public async Task A_job_that_fails_waits_longer_each_time()
    {
        var clock = GetRequiredService<TestTime>();
        await Manager.EnqueueAsync(new LetterArgs { Text = "fail" });

        await Store.UntilAsync(jobs => jobs.Single().TryCount == 1 && jobs.Single().NextTryTime > clock.Now);
        Store.Jobs.Single().NextTryTime.ShouldBe(clock.Now.AddSeconds(60));

        clock.Advance(TimeSpan.FromSeconds(60));
        GetRequiredService<BackgroundJobSignal>().Set();

        await Store.UntilAsync(jobs => jobs.Single().TryCount == 2 && jobs.Single().NextTryTime > clock.Now);
        Store.Jobs.Single().NextTryTime.ShouldBe(clock.Now.AddSeconds(120));
        Store.Jobs.Single().IsAbandoned.ShouldBeFalse();
    }

    [Fact]
    public async Task A_job_that_fails_for_two_days_is_given_up_and_stays_to_be_seen()
    {
        var clock = GetRequiredService<TestTime>();
        await Manager.EnqueueAsync(new LetterArgs { Text = "fail" });
        await Store.UntilAsync(jobs => jobs.Single().TryCount == 1 && jobs.Single().NextTryTime > clock.Now);

        clock.Advance(TimeSpan.FromDays(2));
        GetRequiredService<BackgroundJobSignal>().Set();

        await Store.UntilAsync(jobs => jobs.Single().IsAbandoned);
    }

    [Fact]
    public async Task A_job_of_a_module_that_is_not_loaded_waits()
    {
        var clock = GetRequiredService<TestTime>();
        await Store.InsertAsync(new BackgroundJobInfo { Id = TestUsers.Anna, JobName = "Unknown.Job", JobArgs = "{}", CreationTime = clock.Now, NextTryTime = clock.Now });
        GetRequiredService<BackgroundJobSignal>().Set();

        await Store.UntilAsync(jobs => jobs.Single().NextTryTime > clock.Now);

        Store.Jobs.Single().IsAbandoned.ShouldBeFalse();
        Store.Jobs.Single().TryCount.ShouldBe((short)0);
    }

    [Fact]
    public async Task Arguments_that_cannot_be_read_give_a_job_up()
    {
        var clock = GetRequiredService<TestTime>();
        await Store.InsertAsync(new BackgroundJobInfo { Id = TestUsers.Anna, JobName = "letter", JobArgs = "no JSON", CreationTime = clock.Now, NextTryTime = clock.Now });
        GetRequiredService<BackgroundJobSignal>().Set();

        await Store.UntilAsync(jobs => jobs.Single().IsAbandoned);
    }

    [Fact]
    public async Task A_delayed_job_does_not_run_before_its_time()
    {
        await Manager.EnqueueAsync(new LetterArgs { Text = "tomorrow" }, BackgroundJobPriority.High, TimeSpan.FromDays(1));
        await Manager.EnqueueAsync(new LetterArgs { Text = "today" });

        await Store.UntilAsync(jobs => jobs.Count == 1);

        Printed.Texts.ShouldBe(["today"]);
        Store.Jobs.Single().Priority.ShouldBe(BackgroundJobPriority.High);
    }

    [Fact]
    public async Task The_end_of_the_application_interrupts_a_job_which_begins_again_at_the_next_start()
    {
        await Manager.EnqueueAsync(new LetterArgs { Text = "endless" });
        await Printed.EndlessBegan.Task.WaitAsync(TimeSpan.FromSeconds(30));

        await Application.ShutdownAsync();

        var job = Store.Jobs.Single();
        job.IsAbandoned.ShouldBeFalse();
        job.NextTryTime.ShouldBeLessThanOrEqualTo(GetRequiredService<TestTime>().Now);
    }

    [Fact]
    public async Task A_job_that_no_class_carries_out_is_refused()
        => await Should.ThrowAsync<AbpException>(() => Manager.EnqueueAsync(new UnknownArgs()));

    [Fact]
    public void A_job_is_named_by_its_arguments()
    {
        BackgroundJobNameAttribute.GetName<LetterArgs>().ShouldBe("letter");
        BackgroundJobNameAttribute.GetName<StampArgs>().ShouldBe(typeof(StampArgs).FullName);
        GetRequiredService<IOptions<AbpBackgroundJobOptions>>().Value.GetJob<LetterArgs>().JobType.ShouldBe(typeof(LetterJob));
    }

    public class UnknownArgs;

    public record StampArgs(string Text);

    [BackgroundJobName("letter")]
    public class LetterArgs
    {
        public string Text { get; set; } = "";
    }

    public class LetterJob(PrintedLetters printed, ICancellationTokenProvider cancellation) : AsyncBackgroundJob<LetterArgs>
    {
        public override async Task ExecuteAsync(LetterArgs args)
        {
            if (args.Text == "fail")
            {
                throw new InvalidOperationException("paper jam");
            }

            if (args.Text == "endless")
            {
                printed.EndlessBegan.SetResult();
                await Task.Delay(Timeout.Infinite, cancellation.Token);
            }

            printed.Add(args.Text);
        }
    }

    public class StampJob(PrintedLetters printed) : BackgroundJob<StampArgs>
    {
        public override void Execute(StampArgs args) => printed.Add(args.Text);
    }

    public class PrintedLetters : ISingletonDependency
    {
        private readonly List<string> _texts = [];

        public TaskCompletionSource EndlessBegan { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);

        public string[] Texts
        {
            get
            {
                lock (_texts)
                {
                    return [.. _texts];
                }
            }
        }

        public void Add(string text)
        {
            lock (_texts)
            {
                _texts.Add(text);
            }
        }
    }

    /// <summary>The time of the test: stands still until it is moved.</summary>
    [DisableConventionalRegistration]
    public class TestTime : TimeProvider
    {
        private DateTimeOffset _now = new(2026, 3, 2, 8, 0, 0, TimeSpan.Zero);

        public DateTime Now => _now.UtcDateTime;

        public void Advance(TimeSpan time) => _now += time;

        public override DateTimeOffset GetUtcNow() => _now;
    }

    [DependsOn(typeof(AbpTestBaseModule), typeof(AbpBackgroundJobsModule))]
    public class TestModule : AbpModule
    {
        public override void ConfigureServices(ServiceConfigurationContext context)
        {
            var time = new TestTime();
            context.Services.AddSingleton(time);
            context.Services.AddSingleton<TimeProvider>(time);
            context.Services.AddSingleton<IBackgroundJobStore, FakeBackgroundJobStore>();
            Configure<AbpClockOptions>(options => options.Kind = DateTimeKind.Utc);
            Configure<AbpBackgroundJobWorkerOptions>(options => options.JobPollPeriod = 3_600_000);
        }
    }
}
