using Kefu.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Timing;
using Volo.Abp.Uow;

namespace Kefu.Platform.Http.Idempotency;

/// <summary>The stored answers.</summary>
internal sealed class IdempotentAnswers(IDbContextProvider<PlatformDataDbContext> contexts, IUnitOfWorkManager unitsOfWork, IClock clock) : ITransientDependency
{
    public const string Table = "PlatformIdempotentAnswers";

    private const string Row = $"INTO {Table} (Id, RequestHash, Status, ContentType, Body, CreationTime) VALUES ({{0}}, {{1}}, 0, NULL, {{2}}, {{3}})";
    private const string ClaimOnMySql = "INSERT IGNORE " + Row;
    private const string ClaimOnSqlite = "INSERT OR IGNORE " + Row;

    /// <summary>How long a request may be sent again. The worker comes by less often.</summary>
    public static readonly TimeSpan Kept = TimeSpan.FromHours(24);

    /// <summary>
    /// Takes the key in the transaction of the effect; false if it was taken before. Another request with the key waits here until that
    /// transaction ends: then the answer stands, or the key is free again.
    /// </summary>
    public async Task<bool> ClaimAsync(string id, string requestHash)
    {
        if (unitsOfWork.Current is not { Options.IsTransactional: true })
        {
            throw new BusinessException(IdempotencyErrorCodes.NotSupported);
        }

        var database = (await contexts.GetDbContextAsync()).Database;
        return await database.ExecuteSqlRawAsync(database.IsMySql() ? ClaimOnMySql : ClaimOnSqlite, id, requestHash, Array.Empty<byte>(), clock.Now) > 0;
    }

    /// <summary>Read on its own: the caller's transaction may have begun before the answer was committed.</summary>
    public async Task<IdempotentAnswer?> FindAsync(string id)
    {
        using var unitOfWork = unitsOfWork.Begin(requiresNew: true, isTransactional: false);
        var answer = await (await contexts.GetDbContextAsync()).Set<IdempotentAnswer>().AsNoTracking().FirstOrDefaultAsync(answer => answer.Id == id);
        await unitOfWork.CompleteAsync();
        return answer;
    }

    public async Task KeepAsync(string id, StoredAnswerResult given)
        => await (await contexts.GetDbContextAsync()).Set<IdempotentAnswer>().Where(answer => answer.Id == id).ExecuteUpdateAsync(update => update
            .SetProperty(answer => answer.Status, given.Status)
            .SetProperty(answer => answer.ContentType, given.ContentType)
            .SetProperty(answer => answer.Body, given.Body));

    public async Task<int> CleanAsync()
    {
        using var unitOfWork = unitsOfWork.Begin(requiresNew: true, isTransactional: true);
        var end = clock.Now - Kept;
        var gone = await (await contexts.GetDbContextAsync()).Set<IdempotentAnswer>().Where(answer => answer.CreationTime < end).ExecuteDeleteAsync();
        await unitOfWork.CompleteAsync();
        return gone;
    }
}
