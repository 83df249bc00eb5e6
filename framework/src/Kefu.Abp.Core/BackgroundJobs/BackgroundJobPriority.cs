namespace Volo.Abp.BackgroundJobs;

/// <summary>Which of the waiting jobs comes first.</summary>
public enum BackgroundJobPriority : byte
{
    Low = 5,
    BelowNormal = 10,
    Normal = 15,
    AboveNormal = 20,
    High = 25,
}
