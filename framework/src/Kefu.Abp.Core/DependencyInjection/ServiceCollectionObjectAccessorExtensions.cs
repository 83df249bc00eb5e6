using Volo.Abp;
using Volo.Abp.DependencyInjection;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Objects that modules share while services are configured.</summary>
public static class ServiceCollectionObjectAccessorExtensions
{
    public static ObjectAccessor<T> TryAddObjectAccessor<T>(this IServiceCollection services)
        => services.GetSingletonInstanceOrNull<ObjectAccessor<T>>() ?? services.AddObjectAccessor<T>();

    public static ObjectAccessor<T> AddObjectAccessor<T>(this IServiceCollection services) => services.AddObjectAccessor(new ObjectAccessor<T>());

    public static ObjectAccessor<T> AddObjectAccessor<T>(this IServiceCollection services, T value) => services.AddObjectAccessor(new ObjectAccessor<T>(value));

    public static ObjectAccessor<T> AddObjectAccessor<T>(this IServiceCollection services, ObjectAccessor<T> accessor)
    {
        if (services.Any(descriptor => descriptor.ServiceType == typeof(ObjectAccessor<T>)))
        {
            throw new AbpException("An object accessor is registered before for type: " + typeof(T).AssemblyQualifiedName);
        }

        services.Insert(0, ServiceDescriptor.Singleton(accessor));
        services.Insert(0, ServiceDescriptor.Singleton<IObjectAccessor<T>>(accessor));
        return accessor;
    }

    public static T? GetObjectOrNull<T>(this IServiceCollection services) where T : class
        => services.GetSingletonInstanceOrNull<IObjectAccessor<T>>()?.Value;

    public static T GetObject<T>(this IServiceCollection services) where T : class
        => services.GetObjectOrNull<T>() ?? throw new AbpException($"Could not find an object of {typeof(T).AssemblyQualifiedName} in services. Be sure that you have used AddObjectAccessor before!");
}
