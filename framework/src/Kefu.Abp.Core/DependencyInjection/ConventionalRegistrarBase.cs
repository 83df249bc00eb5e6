using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;

namespace Volo.Abp.DependencyInjection;

/// <summary>Base of conventional registrars.</summary>
public abstract class ConventionalRegistrarBase : IConventionalRegistrar
{
    public virtual void AddAssembly(IServiceCollection services, Assembly assembly)
        => AddTypes(services, assembly.GetTypes().Where(type => type is { IsClass: true, IsAbstract: false } && !type.IsDefined(typeof(System.Runtime.CompilerServices.CompilerGeneratedAttribute), false)).ToArray());

    public virtual void AddTypes(IServiceCollection services, params Type[] types)
    {
        foreach (var type in types)
        {
            AddType(services, type);
        }
    }

    public abstract void AddType(IServiceCollection services, Type type);

    protected virtual bool IsConventionalRegistrationDisabled(Type type) => type.IsDefined(typeof(DisableConventionalRegistrationAttribute), true);

    protected virtual DependencyAttribute? GetDependencyAttributeOrNull(Type type) => type.GetCustomAttribute<DependencyAttribute>(true);

    protected virtual ServiceLifetime? GetLifeTimeOrNull(Type type, DependencyAttribute? dependencyAttribute)
        => dependencyAttribute?.Lifetime ?? GetServiceLifetimeFromClassHierarchy(type) ?? GetDefaultLifeTimeOrNull(type);

    protected virtual ServiceLifetime? GetServiceLifetimeFromClassHierarchy(Type type)
    {
        if (typeof(ITransientDependency).IsAssignableFrom(type))
        {
            return ServiceLifetime.Transient;
        }

        if (typeof(ISingletonDependency).IsAssignableFrom(type))
        {
            return ServiceLifetime.Singleton;
        }

        return typeof(IScopedDependency).IsAssignableFrom(type) ? ServiceLifetime.Scoped : null;
    }

    protected virtual ServiceLifetime? GetDefaultLifeTimeOrNull(Type type) => null;

    protected virtual List<Type> GetExposedServiceTypes(Type type) => ExposedServiceExplorer.GetExposedServices(type);

    /// <summary>Tells those who asked with <c>services.OnExposing</c>; they may add or remove service types.</summary>
    protected virtual void TriggerServiceExposing(IServiceCollection services, Type implementationType, List<Type> serviceTypes)
    {
        var context = new OnServiceExposingContext(implementationType, serviceTypes);
        foreach (var action in services.GetExposingActionList())
        {
            action(context);
        }
    }

    /// <summary>Registers a class under its service types; where it has one instance, all of them lead to that instance.</summary>
    protected static void Register(IServiceCollection services, Type type, List<Type> serviceTypes, ServiceLifetime lifetime, DependencyAttribute? attribute)
    {
        foreach (var serviceType in serviceTypes)
        {
            var descriptor = Describe(type, serviceType, serviceTypes, lifetime);
            if (attribute?.ReplaceServices == true)
            {
                services.Replace(descriptor);
            }
            else if (attribute?.TryRegister == true)
            {
                services.TryAdd(descriptor);
            }
            else
            {
                services.Add(descriptor);
            }
        }
    }

    private static ServiceDescriptor Describe(Type type, Type serviceType, List<Type> serviceTypes, ServiceLifetime lifetime)
    {
        var shared = SharedServiceTypeOrNull(type, serviceType, serviceTypes, lifetime);
        return shared is null
            ? ServiceDescriptor.Describe(serviceType, type, lifetime)
            : ServiceDescriptor.Describe(serviceType, provider => provider.GetRequiredService(shared), lifetime);
    }

    private static Type? SharedServiceTypeOrNull(Type type, Type serviceType, List<Type> serviceTypes, ServiceLifetime lifetime)
    {
        if (lifetime == ServiceLifetime.Transient || serviceTypes.Count < 2 || serviceType.IsGenericTypeDefinition || serviceType == type)
        {
            return null;
        }

        if (serviceTypes.Contains(type))
        {
            return type;
        }

        return serviceType == serviceTypes[0] ? null : serviceTypes.FirstOrDefault(other => other != serviceType && serviceType.IsAssignableFrom(other));
    }
}
