namespace Volo.Abp.Uow;

/// <summary>When units of work that nobody configured are transactional.</summary>
public enum UnitOfWorkTransactionBehavior
{
    /// <summary>As the surroundings say: reading requests and methods are not.</summary>
    Auto,

    Enabled,

    Disabled,
}
