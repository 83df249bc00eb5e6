using Kefu.Platform.Hosts;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Threading;
using Volo.Abp.Uow;

namespace Kefu.CustomerArchives.CustomerContracts;

/// <summary>Completeness goes down when the last contract has ended, though nobody touches the archive.</summary>
internal sealed class ContractCoverWorker(AbpAsyncTimer timer, IServiceScopeFactory scopes)
    : SoleWorker(timer, scopes, CustomerArchivesPermissions.Group + ".ContractCover", Period)
{
    private static readonly TimeSpan Period = TimeSpan.FromHours(1);

    protected override async Task RunAsync(IServiceProvider services)
    {
        while (await EndSomeAsync(services) > 0)
        {
            StoppingToken.ThrowIfCancellationRequested();
        }
    }

    private static async Task<int> EndSomeAsync(IServiceProvider services)
    {
        using var unitOfWork = services.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true);
        var ended = await services.GetRequiredService<ContractCover>().EndAsync();
        await unitOfWork.CompleteAsync();
        return ended;
    }
}
