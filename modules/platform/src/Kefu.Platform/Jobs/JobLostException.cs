using Volo.Abp;

namespace Kefu.Platform.Jobs;

/// <summary>This host was taken for dead, and another one works on the job.</summary>
public sealed class JobLostException() : AbpException("Another host works on this job by now.");
