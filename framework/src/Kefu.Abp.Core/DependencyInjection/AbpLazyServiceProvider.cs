using Microsoft.Extensions.DependencyInjection;

namespace Volo.Abp.DependencyInjection;

/// <summary>Default <see cref="IAbpLazyServiceProvider"/>.</summary>
[ExposeServices(typeof(IAbpLazyServiceProvider))]
public class AbpLazyServiceProvider(IServiceProvider serviceProvider) : IAbpLazyServiceProvider, ITransientDependency
{
    private readonly Dictionary<Type, object?> _resolved = [];

    public T LazyGetRequiredService<T>() => (T)LazyGetRequiredService(typeof(T));

    public object LazyGetRequiredService(Type serviceType) => Once(serviceType, () => serviceProvider.GetRequiredService(serviceType))!;

    public T? LazyGetService<T>() => (T?)LazyGetService(typeof(T));

    public object? LazyGetService(Type serviceType) => Once(serviceType, () => serviceProvider.GetService(serviceType));

    public T LazyGetService<T>(T defaultValue) => LazyGetService<T>() ?? defaultValue;

    public T LazyGetService<T>(Func<IServiceProvider, object> factory) => (T)Once(typeof(T), () => factory(serviceProvider))!;

    public object? GetService(Type serviceType) => LazyGetService(serviceType);

    private object? Once(Type serviceType, Func<object?> resolve)
    {
        // A base class is used by one call at a time, yet a page may ask from two: the lock keeps the dictionary whole.
        lock (_resolved)
        {
            if (!_resolved.TryGetValue(serviceType, out var service))
            {
                service = resolve();
                _resolved[serviceType] = service;
            }

            return service;
        }
    }
}
