namespace Volo.Abp.BackgroundWorkers;

/// <summary>Options of workers.</summary>
public class AbpBackgroundWorkerOptions
{
    /// <summary>False: no worker runs in this host.</summary>
    public bool IsEnabled { get; set; } = true;
}
