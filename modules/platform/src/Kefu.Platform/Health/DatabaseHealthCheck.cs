using Kefu.Platform.Data;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Uow;

namespace Kefu.Platform.Health;

/// <summary>Ready is a host whose database answers.</summary>
internal sealed class DatabaseHealthCheck(IUnitOfWorkManager unitOfWorkManager, IDbContextProvider<PlatformDataDbContext> contexts) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true, isTransactional: false);
        var database = (await contexts.GetDbContextAsync()).Database;
        return await database.CanConnectAsync(cancellationToken) ? HealthCheckResult.Healthy() : HealthCheckResult.Unhealthy("The database does not answer.");
    }
}
