namespace Volo.Abp.BackgroundJobs;

/// <summary>Work that is done later, beside the requests.</summary>
public interface IBackgroundJob<in TArgs>
{
    void Execute(TArgs args);
}

/// <summary>Asynchronous work that is done later, beside the requests.</summary>
public interface IAsyncBackgroundJob<in TArgs>
{
    Task ExecuteAsync(TArgs args);
}
