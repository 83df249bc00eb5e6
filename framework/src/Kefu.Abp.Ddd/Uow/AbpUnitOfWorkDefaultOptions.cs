using System.Data;

namespace Volo.Abp.Uow;

/// <summary>Defaults of units of work.</summary>
public class AbpUnitOfWorkDefaultOptions
{
    public UnitOfWorkTransactionBehavior TransactionBehavior { get; set; } = UnitOfWorkTransactionBehavior.Auto;

    public IsolationLevel? IsolationLevel { get; set; }

    public int? Timeout { get; set; }

    public bool CalculateIsTransactional(bool autoValue) => TransactionBehavior switch
    {
        UnitOfWorkTransactionBehavior.Enabled => true,
        UnitOfWorkTransactionBehavior.Disabled => false,
        _ => autoValue,
    };

    internal AbpUnitOfWorkOptions Normalize(AbpUnitOfWorkOptions options)
    {
        options.IsolationLevel ??= IsolationLevel;
        options.Timeout ??= Timeout;
        if (TransactionBehavior == UnitOfWorkTransactionBehavior.Disabled)
        {
            options.IsTransactional = false;
        }

        return options;
    }
}
