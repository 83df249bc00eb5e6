using System.Data;

namespace Volo.Abp.Uow;

/// <summary>Begins units of work; the innermost open one is current.</summary>
public interface IUnitOfWorkManager
{
    IUnitOfWork? Current { get; }

    /// <summary>Begins a unit of work. Inside another one it joins that, unless <paramref name="requiresNew"/>.</summary>
    IUnitOfWork Begin(AbpUnitOfWorkOptions options, bool requiresNew = false);
}

/// <summary>Short forms on <see cref="IUnitOfWorkManager"/>.</summary>
public static class UnitOfWorkManagerExtensions
{
    public static IUnitOfWork Begin(
        this IUnitOfWorkManager unitOfWorkManager,
        bool requiresNew = false,
        bool isTransactional = false,
        IsolationLevel? isolationLevel = null,
        int? timeout = null)
        => unitOfWorkManager.Begin(new AbpUnitOfWorkOptions(isTransactional, isolationLevel, timeout), requiresNew);
}
