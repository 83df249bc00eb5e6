using Volo.Abp.BackgroundJobs;

namespace Kefu.Platform.Imports.Jobs;

/// <summary>What a job of the import works on, and for whom.</summary>
internal abstract class ImportJobArgs
{
    public Guid ImportId { get; set; }
    public Guid UserId { get; set; }
    public Guid? SiteId { get; set; }
    public string Culture { get; set; } = "";
}

[BackgroundJobName("Platform.ValidateImport")]
internal sealed class ValidateImportArgs : ImportJobArgs;

[BackgroundJobName("Platform.WriteImport")]
internal sealed class WriteImportArgs : ImportJobArgs;
