using System.Data;

namespace Volo.Abp.Uow;

/// <summary>How a unit of work talks to databases.</summary>
public interface IAbpUnitOfWorkOptions
{
    bool IsTransactional { get; }

    IsolationLevel? IsolationLevel { get; }

    /// <summary>Milliseconds; null: the provider's own.</summary>
    int? Timeout { get; }
}

/// <summary>Default <see cref="IAbpUnitOfWorkOptions"/>.</summary>
public class AbpUnitOfWorkOptions : IAbpUnitOfWorkOptions
{
    public AbpUnitOfWorkOptions() { }

    public AbpUnitOfWorkOptions(bool isTransactional = false, IsolationLevel? isolationLevel = null, int? timeout = null)
    {
        IsTransactional = isTransactional;
        IsolationLevel = isolationLevel;
        Timeout = timeout;
    }

    public bool IsTransactional { get; set; }

    public IsolationLevel? IsolationLevel { get; set; }

    public int? Timeout { get; set; }
}
