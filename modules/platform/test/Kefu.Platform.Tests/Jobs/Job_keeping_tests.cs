using Shouldly;
using Volo.Abp;
using Volo.Abp.Authorization;
using Volo.Abp.Domain.Entities;
using Xunit;
using Permissions = Kefu.Platform.PlatformPermissions.Jobs;

namespace Kefu.Platform.Jobs;

/// <summary>What a person sees of jobs, and does about them.</summary>
public class Job_keeping_tests : JobTest
{
    [Fact]
    public async Task A_job_is_seen_with_its_progress_in_words()
    {
        var slow = await EnqueueAsync(new SlowArgs());
        Time.Now += TimeSpan.FromSeconds(1);
        var later = await EnqueueAsync(new NoteArgs(), delay: TimeSpan.FromHours(1));
        await WorkAsync();
        await Workshop.Began.WaitAsync(TestContext.Current.CancellationToken);
        using var keeper = await AsKeeperAsync();

        var all = (await ListAsync()).Items;

        all.Select(job => job.Id).ShouldBe([later, slow]);
        (all[0].State, all[0].NextTryTime).ShouldBe((JobState.Waiting, Time.Now.AddHours(1)));
        (all[1].State, all[1].Done, all[1].Total, all[1].NextTryTime).ShouldBe((JobState.Running, 1, 4, null));
        all[1].Message.ShouldStartWith("导入等耗时的工作");
        (await ListAsync(new GetJobsInput { State = JobState.Running })).Items.ShouldHaveSingleItem().Id.ShouldBe(slow);
        (await ListAsync(new GetJobsInput { Kind = "Platform.TestNote" })).Items.ShouldHaveSingleItem().Id.ShouldBe(later);
        (await ListAsync(new GetJobsInput { Kind = "Platform.TestNote", State = JobState.GivenUp })).TotalCount.ShouldBe(0);
    }

    [Fact]
    public async Task Kinds_are_named_in_the_language_of_the_reader()
    {
        using var keeper = await AsKeeperAsync();

        var kinds = (await CallAsync((IJobAppService jobs) => jobs.GetKindsAsync())).Items;

        kinds.Single(kind => kind.Name == "Platform.WriteImport").Text.ShouldBe("写入导入数据");
        kinds.Single(kind => kind.Name == "Platform.TestNote").Text.ShouldBe("Platform.TestNote", "what has no text is named by its name");
    }

    [Fact]
    public async Task A_running_job_that_is_cancelled_ends_puts_itself_in_order_and_says_so()
    {
        var id = await EnqueueAsync(new SlowArgs { Text = "stopped" });
        await WorkAsync();
        await Workshop.Began.WaitAsync(TestContext.Current.CancellationToken);
        using var keeper = await AsKeeperAsync();

        await CancelAsync(id);

        await UntilAsync(id, job => job!.State == JobState.Cancelled);
        Workshop.Cancelled.ShouldBe(["stopped"]);
        Workshop.Done.ShouldBeEmpty();
        (await ListAsync()).Items.Single().ShouldSatisfyAllConditions(job => job.State.ShouldBe(JobState.Cancelled), job => job.IsCancelling.ShouldBeFalse());
    }

    [Fact]
    public async Task A_running_job_is_cancelled_from_another_host()
    {
        var other = await StartOtherHostAsync();
        var id = await EnqueueAsync(new SlowArgs { Text = "stopped" });
        await other.WorkAsync();
        await Workshop.Began.WaitAsync(TestContext.Current.CancellationToken);
        using var keeper = await AsKeeperAsync();

        await CancelAsync(id);

        await UntilAsync(id, job => job!.State == JobState.Cancelled);
    }

    [Fact]
    public async Task A_waiting_job_that_is_cancelled_does_not_begin_and_puts_itself_in_order()
    {
        var id = await EnqueueAsync(new SlowArgs { Text = "never" }, delay: TimeSpan.FromHours(1));
        using var keeper = await AsKeeperAsync();
        await CancelAsync(id);
        (await ListAsync()).Items.Single().IsCancelling.ShouldBeTrue("no host works yet");

        await WorkAsync();

        await UntilAsync(id, job => job!.State == JobState.Cancelled);
        Workshop.Cancelled.ShouldBe(["never"]);
        (await InfoAsync(id))!.IsAbandoned.ShouldBeTrue();
    }

    [Fact]
    public async Task A_job_that_cannot_be_put_in_order_is_given_up_with_the_reason()
    {
        var id = await EnqueueAsync(new SlowArgs { Text = "untidy" });
        using var keeper = await AsKeeperAsync();
        await CancelAsync(id);

        await WorkAsync();

        (await UntilAsync(id, job => job!.State == JobState.GivenUp))!.Reason.ShouldBe("InvalidOperationException: cannot be put in order");
    }

    [Fact]
    public async Task Cancelling_twice_does_no_harm()
    {
        var id = await EnqueueAsync(new NoteArgs());
        using var keeper = await AsKeeperAsync();
        await CancelAsync(id);
        await CancelAsync(id);
        await WorkAsync();
        await UntilAsync(id, job => job!.State == JobState.Cancelled);

        await CancelAsync(id);

        (await FindAsync(id))!.State.ShouldBe(JobState.Cancelled);
    }

    [Fact]
    public async Task A_cancelled_job_is_tried_again_from_the_beginning()
    {
        var id = await EnqueueAsync(new NoteArgs { Text = "after all" });
        using var keeper = await AsKeeperAsync();
        await CancelAsync(id);
        await WorkAsync();
        await UntilAsync(id, job => job!.State == JobState.Cancelled);

        await RetryAsync(id);

        await UntilAsync(() => !Workshop.Done.IsEmpty);
        await UntilAsync(id, job => job is null);
    }

    [Fact]
    public async Task What_waits_is_not_tried_again_and_what_is_given_up_not_cancelled()
    {
        var id = await EnqueueAsync(new NoteArgs());
        using var keeper = await AsKeeperAsync();
        (await Should.ThrowAsync<BusinessException>(() => RetryAsync(id))).Code.ShouldBe(JobErrorCodes.StateForbids);
        await Steps.GiveUpAsync((await TakeAsync(id, await Pulse.GetAsync()))!, new JobFailure(null, "no use"));

        (await Should.ThrowAsync<BusinessException>(() => CancelAsync(id))).Code.ShouldBe(JobErrorCodes.StateForbids);
    }

    [Fact]
    public async Task A_job_that_is_not_there_is_not_found()
    {
        using var keeper = await AsKeeperAsync();

        await Should.ThrowAsync<EntityNotFoundException>(() => CancelAsync(NewId()));
        await Should.ThrowAsync<EntityNotFoundException>(() => RetryAsync(NewId()));
    }

    [Fact]
    public async Task Seeing_cancelling_and_trying_again_are_permissions()
    {
        var id = await EnqueueAsync(new NoteArgs());
        using (await AsUserWithAsync(Permissions.View))
        {
            await ListAsync();
            await Should.ThrowAsync<AbpAuthorizationException>(() => CancelAsync(id));
            await Should.ThrowAsync<AbpAuthorizationException>(() => RetryAsync(id));
        }

        using var nobody = await AsUserWithAsync();
        await Should.ThrowAsync<AbpAuthorizationException>(() => ListAsync());
        await Should.ThrowAsync<AbpAuthorizationException>(() => CallAsync((IJobAppService jobs) => jobs.GetKindsAsync()));
    }
}
