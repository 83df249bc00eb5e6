using Shouldly;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.Uow;
using Xunit;

namespace Kefu.Platform.Jobs;

public class Job_queue_tests : JobTest
{
    [Fact]
    public async Task Two_hosts_do_each_job_once()
    {
        var other = await StartOtherHostAsync();
        var texts = Enumerable.Range(1, 40).Select(i => i.ToString()).ToList();
        foreach (var text in texts)
        {
            await EnqueueAsync(new NoteArgs { Text = text });
        }

        await Task.WhenAll(WorkAsync(), other.WorkAsync());

        await UntilAsync(() => Workshop.Done.Count >= texts.Count);
        using var keeper = await AsKeeperAsync();
        await UntilAsync(async () => (await ListAsync()).TotalCount == 0);
        Workshop.Done.ShouldBe(texts, ignoreOrder: true);
    }

    [Fact]
    public async Task A_job_runs_when_its_unit_of_work_is_committed_and_never_if_it_is_not()
    {
        await WorkAsync();
        using (GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true))
        {
            await EnqueueAsync(new NoteArgs { Text = "rolled back" });
        }

        await CommitAsync(() => EnqueueAsync(new NoteArgs { Text = "committed" }));

        await UntilAsync(() => !Workshop.Done.IsEmpty);
        Workshop.Done.ShouldBe(["committed"]);
    }

    [Fact]
    public async Task A_slow_kind_holds_up_no_other()
    {
        for (var i = 0; i < 10; i++)
        {
            await EnqueueAsync(new SlowArgs(), BackgroundJobPriority.High);
        }

        await EnqueueAsync(new NoteArgs { Text = "quick" }, BackgroundJobPriority.Low);
        await WorkAsync();

        await UntilAsync(() => !Workshop.Done.IsEmpty);

        Workshop.Done.ShouldBe(["quick"]);
        Workshop.Most.ShouldBeLessThanOrEqualTo(JobQueueAttribute.DefaultParallel);
    }

    [Fact]
    public async Task A_host_does_some_jobs_of_a_kind_at_the_same_time()
    {
        await WorkAsync();
        await EnqueueAsync(new SlowArgs());
        await Workshop.Began.WaitAsync(TestContext.Current.CancellationToken);

        await EnqueueAsync(new SlowArgs());

        await Workshop.Began.WaitAsync(TestContext.Current.CancellationToken);
        Workshop.Most.ShouldBe(2);
    }

    [Fact]
    public async Task Jobs_of_a_serial_queue_run_one_after_the_other_over_all_hosts()
    {
        var other = await StartOtherHostAsync();
        for (var i = 0; i < 20; i++)
        {
            await EnqueueAsync(new SerialArgs { Text = i.ToString() });
        }

        await Task.WhenAll(WorkAsync(), other.WorkAsync());

        await UntilAsync(() => Workshop.Done.Count == 20);
        Workshop.Most.ShouldBe(1);
    }

    [Fact]
    public async Task The_most_urgent_comes_first_then_what_waits_longest()
    {
        await EnqueueAsync(new SerialArgs { Text = "third" });
        Time.Now += TimeSpan.FromSeconds(1);
        await EnqueueAsync(new SerialArgs { Text = "fourth" });
        await EnqueueAsync(new SerialArgs { Text = "second" }, BackgroundJobPriority.AboveNormal);
        await EnqueueAsync(new SerialArgs { Text = "first" }, BackgroundJobPriority.High);
        await WorkAsync();

        await UntilAsync(() => Workshop.Done.Count == 4);

        Workshop.Done.ShouldBe(["first", "second", "third", "fourth"]);
    }

    [Fact]
    public async Task A_delayed_job_waits_for_its_time()
    {
        await EnqueueAsync(new SerialArgs { Text = "later" }, delay: TimeSpan.FromMinutes(1));
        await EnqueueAsync(new SerialArgs { Text = "now" });
        await WorkAsync();
        await UntilAsync(() => !Workshop.Done.IsEmpty);
        Workshop.Done.ShouldBe(["now"]);

        Time.Now += TimeSpan.FromMinutes(1);

        await UntilAsync(() => Workshop.Done.Count == 2);
    }

    [Fact]
    public async Task A_clock_that_is_set_back_an_hour_delays_neither_a_new_job_nor_a_failed_one()
    {
        var failed = await EnqueueAsync(new NoteArgs { Text = "fail" });
        await WorkAsync();
        await UntilAsync(async () => (await InfoAsync(failed))?.TryCount == 1);
        await EnqueueAsync(new SerialArgs { Text = "before" }, delay: null);

        Time.Now -= TimeSpan.FromHours(1);
        await EnqueueAsync(new NoteArgs { Text = "after" });

        await UntilAsync(() => Workshop.Done.Count == 2);
        await UntilAsync(async () => (await InfoAsync(failed))?.TryCount == 2);
    }

    [Fact]
    public async Task What_an_earlier_version_has_enqueued_is_done_as_well()
    {
        await GetRequiredService<IBackgroundJobStore>().InsertAsync(new BackgroundJobInfo
        {
            Id = NewId(), JobName = "Platform.TestNote", JobArgs = """{"text":"old"}""", CreationTime = Time.Now, NextTryTime = Time.Now,
        });

        await WorkAsync();

        await UntilAsync(() => !Workshop.Done.IsEmpty);
        Workshop.Done.ShouldBe(["old"]);
    }
}
