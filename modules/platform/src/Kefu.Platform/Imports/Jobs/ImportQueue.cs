using System.Globalization;
using Kefu.Platform.Sites;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;

namespace Kefu.Platform.Imports.Jobs;

/// <summary>Enqueues the jobs of an import for the user who asks, in that user's transaction.</summary>
internal sealed class ImportQueue(IBackgroundJobManager jobs, ICurrentSite site) : ITransientDependency
{
    public Task ValidateAsync(Import import) => jobs.EnqueueAsync(ForUser(new ValidateImportArgs(), import));

    public Task WriteAsync(Import import) => jobs.EnqueueAsync(ForUser(new WriteImportArgs(), import));

    private TArgs ForUser<TArgs>(TArgs args, Import import) where TArgs : ImportJobArgs
    {
        args.ImportId = import.Id;
        args.UserId = import.UserId;
        args.SiteId = site.Id;
        args.Culture = CultureInfo.CurrentUICulture.Name;
        return args;
    }
}
