namespace Volo.Abp.DependencyInjection;

/// <summary>Services by type, resolved once on first use: what base classes take everything from.</summary>
public interface IAbpLazyServiceProvider : IServiceProvider
{
    T LazyGetRequiredService<T>();

    object LazyGetRequiredService(Type serviceType);

    T? LazyGetService<T>();

    object? LazyGetService(Type serviceType);

    T LazyGetService<T>(T defaultValue);

    T LazyGetService<T>(Func<IServiceProvider, object> factory);
}
