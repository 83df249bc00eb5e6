using Kefu.Platform.Http.Unavailability;
using Kefu.Platform.Imports.Reading;
using Kefu.Platform.Jobs;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.Threading;

namespace Kefu.Platform.Imports.Jobs;

/// <summary>
/// Base of the import's jobs. A file or a rule that refuses makes the import fail with the reason; a database that cannot be
/// reached, or the end of the application, leaves it as it is, and the job begins again.
/// </summary>
internal abstract class ImportJob<TArgs>(
    ImportSteps steps,
    ImportActor actor,
    ImportTypes types,
    IPermissionChecker permissions,
    ICancellationTokenProvider cancellation,
    IOptions<UnavailabilityOptions> unavailability) : AsyncBackgroundJob<TArgs>, ICancelledJob<TArgs> where TArgs : ImportJobArgs
{
    private static readonly Dictionary<string, string> NoData = [];

    protected ImportSteps Steps => steps;

    public override async Task ExecuteAsync(TArgs args)
    {
        using var acting = actor.As(await actor.FindAsync(args), args);
        if (await FindAsync(args.ImportId) is not { } import)
            return;
        try
        {
            if (types.Find(import.Type) is { } type && !await permissions.IsGrantedAsync(type.PermissionName))
                await steps.FailAsync(import.Id, ImportErrorCodes.NotPermitted, NoData);
            else
                await RunAsync(import, cancellation.Token);
        }
        catch (ImportFileException refused)
        {
            await steps.FailAsync(import.Id, refused.Code, refused.Values);
        }
        catch (BusinessException refused) when (refused.Code != null)
        {
            await steps.FailAsync(import.Id, refused.Code, DataOf(refused));
        }
        catch (Exception fault) when (fault is not JobLostException && !cancellation.Token.IsCancellationRequested && !unavailability.Value.IsUnavailable(fault))
        {
            if (await FindAsync(import.Id) == null)
                return;
            Logger.LogError(fault, "The import {ImportId} of {ImportType} stopped unexpectedly.", import.Id, import.Type);
            await steps.FailAsync(import.Id, ImportErrorCodes.Interrupted, NoData);
        }
    }

    public Task OnCancelledAsync(TArgs args) => steps.CancelAsync(args.ImportId);

    /// <summary>The import, if there is still something for this job to do.</summary>
    protected abstract Task<Import?> FindAsync(Guid id);

    protected abstract Task RunAsync(Import import, CancellationToken cancellationToken);

    private static Dictionary<string, string> DataOf(BusinessException refused) =>
        refused.Data.Keys.Cast<object>().ToDictionary(key => key.ToString()!, key => refused.Data[key]?.ToString() ?? "");
}
