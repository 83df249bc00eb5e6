using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Uow;

namespace Kefu.Benchmarks.Backbone.Parcels;

[BackgroundJobName("Backbone.Receipt")]
public sealed record ReceiptJobArgs(int Number);

/// <summary>Writes a receipt.</summary>
public class ReceiptJob(IRepository<Receipt, Guid> receipts, IGuidGenerator guids, IUnitOfWorkManager unitOfWorkManager, Tally tally) : AsyncBackgroundJob<ReceiptJobArgs>, ITransientDependency
{
    public override async Task ExecuteAsync(ReceiptJobArgs args)
    {
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true, isTransactional: true);
        await receipts.InsertAsync(new Receipt(guids.Create(), args.Number));
        await unitOfWork.CompleteAsync();
        tally.Note(TimeSpan.Zero);
    }
}
