using Kefu.Platform.Hosts;
using Shouldly;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Uow;
using Xunit;

namespace Kefu.Platform.Jobs;

public class Job_failure_tests : JobTest
{
    [Fact]
    public async Task A_job_that_fails_waits_longer_each_time_and_says_why()
    {
        var id = await EnqueueAsync(new NoteArgs { Text = "fail" });
        await WorkAsync();

        await UntilAsync(async () => (await InfoAsync(id))!.TryCount == 1);
        (await InfoAsync(id))!.NextTryTime.ShouldBe(Time.Now.AddSeconds(10));
        var job = await UntilAsync(id, job => job!.State == JobState.Waiting);
        job!.Reason.ShouldBe("InvalidOperationException: no ink");

        Time.Now += TimeSpan.FromSeconds(10);

        await UntilAsync(async () => (await InfoAsync(id))!.TryCount == 2);
        (await InfoAsync(id))!.NextTryTime.ShouldBe(Time.Now.AddSeconds(20));
    }

    [Fact]
    public async Task A_job_that_fails_for_two_days_is_given_up_and_is_seen_until_somebody_has_it_tried_again()
    {
        var id = await EnqueueAsync(new NoteArgs { Text = "fail" });
        await WorkAsync();
        await UntilAsync(async () => (await InfoAsync(id))!.TryCount == 1);

        Time.Now += TimeSpan.FromDays(2);

        var given = await UntilAsync(id, job => job!.State == JobState.GivenUp);
        (given!.Reason, (await InfoAsync(id))!.IsAbandoned).ShouldBe(("InvalidOperationException: no ink", true));

        using var keeper = await AsKeeperAsync();
        await RetryAsync(id);

        await UntilAsync(async () => (await InfoAsync(id)) is { TryCount: 1, IsAbandoned: false });
        (await UntilAsync(id, job => job!.State == JobState.Waiting)).ShouldNotBeNull("two days begin anew");
    }

    [Fact]
    public async Task A_job_whose_arguments_cannot_be_read_is_given_up_at_once_and_loses_nothing()
    {
        var id = await GivenAsync("Platform.TestNote", "no JSON");
        await WorkAsync();

        var job = await UntilAsync(id, job => job?.State == JobState.GivenUp);

        job!.FailureCode.ShouldBe(JobErrorCodes.UnreadableArguments);
        job.Reason.ShouldNotBeNullOrEmpty();
        (await InfoAsync(id))!.JobArgs.ShouldBe("no JSON");
    }

    [Fact]
    public async Task A_job_of_a_kind_that_nobody_knows_is_given_up_at_once_and_loses_nothing()
    {
        var id = await GivenAsync("Fleet.WashTruck", """{"plate":"新A00001"}""");
        await WorkAsync();

        var job = await UntilAsync(id, job => job?.State == JobState.GivenUp);

        (job!.FailureCode, job.Reason).ShouldBe((JobErrorCodes.UnknownKind, "Fleet.WashTruck"));
        (await InfoAsync(id))!.JobArgs.ShouldContain("新A00001");
    }

    [Fact]
    public async Task The_end_of_a_host_puts_its_job_back_without_counting_a_try()
    {
        var other = await StartOtherHostAsync();
        var id = await EnqueueAsync(new SlowArgs { Text = "moved" });
        await other.WorkAsync();
        await Workshop.Began.WaitAsync(TestContext.Current.CancellationToken);

        await other.Get<IBackgroundJobWorker>().StopAsync(TestContext.Current.CancellationToken);

        var job = await FindAsync(id);
        (job!.State, job.Owner, job.Reason).ShouldBe((JobState.Waiting, null, null));
        var info = await InfoAsync(id);
        (info!.TryCount, info.LastTryTime).ShouldBe(((short)0, null));
        Workshop.Gate.SetResult();
        await WorkAsync();
        await UntilAsync(() => !Workshop.Done.IsEmpty);
    }

    [Fact]
    public async Task The_job_of_a_dead_host_is_taken_over_and_a_try_is_counted()
    {
        var other = await StartOtherHostAsync();
        var id = await EnqueueAsync(new NoteArgs { Text = "taken over" });
        (await TakeAsync(id, await other.Get<HostPulse>().BeatAsync())).ShouldNotBeNull();
        await BuryOthersAsync();

        await WorkAsync();

        var waiting = await UntilAsync(id, job => job!.State == JobState.Waiting);
        (waiting!.FailureCode, (await InfoAsync(id))!.TryCount).ShouldBe((JobErrorCodes.HostDied, (short)1));
        Time.Now += TimeSpan.FromSeconds(10);
        await UntilAsync(() => !Workshop.Done.IsEmpty);
    }

    [Fact]
    public async Task The_job_of_a_living_host_stays_with_it()
    {
        var other = await StartOtherHostAsync();
        var held = await EnqueueAsync(new NoteArgs { Text = "held" });
        (await TakeAsync(held, await other.Get<HostPulse>().BeatAsync())).ShouldNotBeNull();
        await WorkAsync();
        for (var beat = 0; beat < 8; beat++)
        {
            await Pulse.BeatAsync();
            await other.Get<HostPulse>().BeatAsync();
        }

        await GetRequiredService<JobKeeper>().KeepAsync(TestContext.Current.CancellationToken);
        await EnqueueAsync(new NoteArgs { Text = "free" });

        await UntilAsync(() => !Workshop.Done.IsEmpty);
        (await FindAsync(held))!.State.ShouldBe(JobState.Running);
        Workshop.Done.ShouldBe(["free"]);
    }

    [Fact]
    public async Task A_host_that_was_taken_for_dead_changes_nothing_of_the_job_any_more()
    {
        var paused = await StartOtherHostAsync();
        var id = await EnqueueAsync(new NoteArgs { Text = "kept" });
        var stale = (await TakeAsync(id, await paused.Get<HostPulse>().BeatAsync()))!;
        await BuryOthersAsync();
        await Steps.RecoverAsync(stale);
        var claim = (await TakeAsync(id, await Pulse.GetAsync()))!;

        await paused.Get<JobSteps>().CompleteAsync(stale);
        await paused.Get<JobSteps>().FailAsync(stale, new JobFailure(null, "late"));
        await paused.Get<JobSteps>().PutBackAsync(stale);
        using (paused.Get<CurrentJob>().Begin(stale))
        {
            await Should.ThrowAsync<JobLostException>(() => paused.Get<IJobProgress>().ReportAsync(1));
        }

        var job = await FindAsync(id);
        (job!.State, job.Owner, job.Done).ShouldBe((JobState.Running, claim.Owner, 0));
    }

    [Fact]
    public async Task A_host_that_was_taken_for_dead_takes_no_job()
    {
        var paused = await (await StartOtherHostAsync()).Get<HostPulse>().BeatAsync();
        await BuryOthersAsync();
        var id = await EnqueueAsync(new NoteArgs());

        (await TakeAsync(id, paused)).ShouldBeNull();
    }

    [Fact]
    public async Task A_job_that_was_tried_since_it_was_found_waiting_is_not_taken()
    {
        var id = await EnqueueAsync(new NoteArgs());
        var host = await Pulse.GetAsync();
        var claim = (await TakeAsync(id, host))!;
        await Steps.FailAsync(claim, new JobFailure(null, "once"));

        (await Steps.TakeAsync(new WaitingJob(id, null), host)).ShouldBeNull("it would not wait for its time");
    }

    [Fact]
    public async Task Progress_is_seen_when_the_work_that_it_tells_of_is()
    {
        var id = await EnqueueAsync(new NoteArgs());
        var claim = (await TakeAsync(id, await Pulse.GetAsync()))!;
        using var inJob = GetRequiredService<CurrentJob>().Begin(claim);
        using (GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true))
        {
            await GetRequiredService<IJobProgress>().ReportAsync(500, 1000);
        }

        (await FindAsync(id))!.Done.ShouldBe(0, "the batch was rolled back");
        await CommitAsync(() => GetRequiredService<IJobProgress>().ReportAsync(500, 1000));

        var job = await FindAsync(id);
        (job!.Done, job.Total).ShouldBe((500, 1000));
    }

    private async Task<Guid> GivenAsync(string kind, string args)
    {
        var id = NewId();
        await CommitAsync(async () =>
        {
            await GetRequiredService<IBackgroundJobStore>().InsertAsync(new BackgroundJobInfo { Id = id, JobName = kind, JobArgs = args, CreationTime = Time.Now, NextTryTime = Time.Now });
            await GetRequiredService<IRepository<Job, Guid>>().InsertAsync(new Job(id, kind, Time.Now));
        });
        return id;
    }
}
