namespace Volo.Abp.Domain.Values;

/// <summary>A value without identity: two are the same when their parts are.</summary>
public abstract class ValueObject
{
    protected abstract IEnumerable<object?> GetAtomicValues();

    public bool ValueEquals(object? obj)
        => obj is ValueObject other && other.GetType() == GetType() && GetAtomicValues().SequenceEqual(other.GetAtomicValues());
}
