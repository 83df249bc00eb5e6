namespace Volo.Abp.EntityFrameworkCore;

/// <summary>The context of the current unit of work.</summary>
public interface IDbContextProvider<TDbContext> where TDbContext : IEfCoreDbContext
{
    /// <exception cref="AbpException">There is no unit of work.</exception>
    Task<TDbContext> GetDbContextAsync();
}
