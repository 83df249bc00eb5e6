using Volo.Abp.Uow;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Units of work in tests.</summary>
public static class UnitOfWorkCollectionExtensions
{
    /// <summary>No unit of work is transactional, whatever it asks for: for databases in memory.</summary>
    public static IServiceCollection AddAlwaysDisableUnitOfWorkTransaction(this IServiceCollection services)
        => services.PostConfigure<AbpUnitOfWorkDefaultOptions>(options => options.TransactionBehavior = UnitOfWorkTransactionBehavior.Disabled);
}
