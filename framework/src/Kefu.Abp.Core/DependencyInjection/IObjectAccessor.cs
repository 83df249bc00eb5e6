namespace Volo.Abp.DependencyInjection;

/// <summary>Holds an object that is set later than its holder is registered.</summary>
public interface IObjectAccessor<out T>
{
    T? Value { get; }
}

/// <summary>Default <see cref="IObjectAccessor{T}"/>.</summary>
public class ObjectAccessor<T> : IObjectAccessor<T>
{
    public ObjectAccessor() { }

    public ObjectAccessor(T? value) => Value = value;

    public T? Value { get; set; }
}
