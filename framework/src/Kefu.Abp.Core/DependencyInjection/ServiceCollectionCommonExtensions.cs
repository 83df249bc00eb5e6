using Volo.Abp;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Questions to services that are still being configured.</summary>
public static class ServiceCollectionCommonExtensions
{
    public static bool IsAdded<T>(this IServiceCollection services) => services.IsAdded(typeof(T));

    public static bool IsAdded(this IServiceCollection services, Type type) => services.Any(descriptor => descriptor.ServiceType == type);

    public static T? GetSingletonInstanceOrNull<T>(this IServiceCollection services)
        => (T?)services.LastOrDefault(descriptor => descriptor.ServiceType == typeof(T) && !descriptor.IsKeyedService)?.ImplementationInstance;

    public static T GetSingletonInstance<T>(this IServiceCollection services)
        => services.GetSingletonInstanceOrNull<T>() ?? throw new InvalidOperationException("Could not find singleton service: " + typeof(T).AssemblyQualifiedName);

    public static IServiceProvider BuildServiceProviderFromFactory(this IServiceCollection services)
    {
        Check.NotNull(services, nameof(services));
        var factory = services.GetSingletonInstanceOrNull<IServiceProviderFactory<Autofac.ContainerBuilder>>();
        return factory is null ? services.BuildServiceProvider() : factory.CreateServiceProvider(factory.CreateBuilder(services));
    }
}
