using Volo.Abp;

namespace Kefu.Platform.Jobs;

/// <summary>The module of the job is off: the job waits, and that was no try.</summary>
internal sealed class JobModuleOffException() : AbpException("The module of the job is off.");
