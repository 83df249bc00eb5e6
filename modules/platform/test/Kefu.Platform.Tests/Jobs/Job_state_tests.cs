using Shouldly;
using Volo.Abp;
using Xunit;

namespace Kefu.Platform.Jobs;

public class Job_state_tests
{
    private static readonly DateTime Start = new(2026, 3, 4, 2, 0, 0, DateTimeKind.Utc);
    private static readonly JobFailure NoInk = new(null, "no ink");

    [Theory]
    [InlineData("PutBack", JobState.Waiting)]
    [InlineData("Fail", JobState.Waiting)]
    [InlineData("GiveUp", JobState.GivenUp)]
    [InlineData("Cancel", JobState.Cancelled)]
    public void What_waits_goes_on_to(string step, JobState state)
    {
        var job = New();

        Do(job, step);

        (job.State, job.Owner).ShouldBe((state, null));
    }

    [Theory]
    [InlineData("PutBack", JobState.GivenUp)]
    [InlineData("Fail", JobState.GivenUp)]
    [InlineData("GiveUp", JobState.GivenUp)]
    [InlineData("Cancel", JobState.GivenUp)]
    [InlineData("RequestCancel", JobState.GivenUp)]
    [InlineData("PutBack", JobState.Cancelled)]
    [InlineData("Fail", JobState.Cancelled)]
    [InlineData("GiveUp", JobState.Cancelled)]
    [InlineData("Cancel", JobState.Cancelled)]
    [InlineData("TryAgain", JobState.Waiting)]
    public void What_is_over_is_only_tried_again_and_what_waits_is_not(string step, JobState state)
    {
        var job = In(state);

        Should.Throw<BusinessException>(() => Do(job, step)).Code.ShouldBe(JobErrorCodes.StateForbids);

        job.State.ShouldBe(state);
    }

    [Theory]
    [InlineData(JobState.GivenUp)]
    [InlineData(JobState.Cancelled)]
    public void What_is_tried_again_begins_from_the_beginning(JobState state)
    {
        var job = In(state);

        job.TryAgain(Start.AddDays(3));

        (job.State, job.Since, job.Reason, job.IsCancelRequested).ShouldBe((JobState.Waiting, Start.AddDays(3), null, false));
    }

    [Fact]
    public void A_reason_that_is_too_long_is_cut()
    {
        var job = New();

        job.GiveUp(new JobFailure("Platform:X", new string('x', 3000)));

        (job.FailureCode, job.Reason!.Length).ShouldBe(("Platform:X", Job.MaxReasonLength));
    }

    private static Job New() => new(Guid.Empty, "Platform.TestNote", Start);

    private static Job In(JobState state)
    {
        var job = New();
        if (state != JobState.Waiting)
            Do(job, state == JobState.GivenUp ? "GiveUp" : "Cancel");
        return job;
    }

    private static void Do(Job job, string step)
    {
        Action act = step switch
        {
            "PutBack" => job.PutBack,
            "Fail" => () => job.Fail(NoInk),
            "GiveUp" => () => job.GiveUp(NoInk),
            "Cancel" => job.Cancel,
            "RequestCancel" => job.RequestCancel,
            _ => () => job.TryAgain(Start),
        };
        act();
    }
}
