using Volo.Abp.BackgroundJobs;
using Volo.Abp.Modularity;
using Volo.Abp.Threading;

namespace Kefu.Platform.Jobs;

[DependsOn(typeof(KefuPlatformModule))]
public sealed class JobTestModule : AbpModule;

[BackgroundJobName("Platform.TestNote")]
public sealed class NoteArgs
{
    public string Text { get; set; } = "";
}

internal sealed class NoteJob(Workshop workshop) : AsyncBackgroundJob<NoteArgs>
{
    public override Task ExecuteAsync(NoteArgs args)
    {
        if (args.Text == "fail")
        {
            throw new InvalidOperationException("no ink");
        }

        workshop.Done.Enqueue(args.Text);
        return Task.CompletedTask;
    }
}

[BackgroundJobName("Platform.TestSlow")]
public sealed class SlowArgs
{
    public string Text { get; set; } = "";
}

/// <summary>Waits until the gate is opened or it is to stop.</summary>
internal sealed class SlowJob(Workshop workshop, IJobProgress progress, ICancellationTokenProvider cancellation) : AsyncBackgroundJob<SlowArgs>, ICancelledJob<SlowArgs>
{
    public override async Task ExecuteAsync(SlowArgs args)
    {
        await progress.ReportAsync(1, 4, "Job:Text");
        workshop.Enter();
        try
        {
            await workshop.Gate.Task.WaitAsync(cancellation.Token);
            await progress.ReportAsync(4, 4);
            workshop.Done.Enqueue(args.Text);
        }
        finally
        {
            workshop.Leave();
        }
    }

    public Task OnCancelledAsync(SlowArgs args)
    {
        workshop.Cancelled.Enqueue(args.Text);
        return args.Text == "untidy" ? throw new InvalidOperationException("cannot be put in order") : Task.CompletedTask;
    }
}

[BackgroundJobName("Platform.TestSerial")]
public sealed class SerialArgs
{
    public string Text { get; set; } = "";
}

[JobQueue("Platform.TestSerialQueue", IsSerial = true)]
internal sealed class SerialJob(Workshop workshop) : AsyncBackgroundJob<SerialArgs>
{
    public override async Task ExecuteAsync(SerialArgs args)
    {
        workshop.Enter();
        await Task.Yield();
        workshop.Done.Enqueue(args.Text);
        workshop.Leave();
    }
}
