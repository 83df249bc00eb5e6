using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Uow;

namespace Kefu.Platform.Seeding;

/// <summary>Writes what a new database must have: the administrator, one site, and what modules contribute.</summary>
public sealed class FirstData(IUnitOfWorkManager unitOfWorkManager, IDataSeeder seeder) : ITransientDependency
{
    /// <summary>Safe to call at each start: contributors add only what is missing.</summary>
    public async Task<string?> WriteAsync(string? administratorPassword, bool isDemo)
    {
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true, isTransactional: true);
        await seeder.SeedAsync(new DataSeedContext().WithProperty("AdminPassword", administratorPassword).WithProperty("Demo", isDemo));
        await unitOfWork.CompleteAsync();
        return null;
    }
}
