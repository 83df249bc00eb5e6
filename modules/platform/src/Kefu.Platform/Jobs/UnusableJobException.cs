using Volo.Abp;

namespace Kefu.Platform.Jobs;

/// <summary>Another try would end the same way: nobody knows the kind of job, or its arguments cannot be read.</summary>
internal sealed class UnusableJobException(JobFailure failure) : AbpException(failure.Reason ?? failure.Code)
{
    public JobFailure Failure { get; } = failure;
}
