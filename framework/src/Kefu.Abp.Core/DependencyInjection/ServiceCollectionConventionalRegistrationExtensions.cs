using System.Reflection;
using Volo.Abp.DependencyInjection;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registration by convention.</summary>
public static class ServiceCollectionConventionalRegistrationExtensions
{
    public static IServiceCollection AddConventionalRegistrar(this IServiceCollection services, IConventionalRegistrar registrar)
    {
        Registrars(services).Add(registrar);
        return services;
    }

    public static List<IConventionalRegistrar> GetConventionalRegistrars(this IServiceCollection services) => Registrars(services);

    public static IServiceCollection AddAssemblyOf<T>(this IServiceCollection services) => services.AddAssembly(typeof(T).Assembly);

    /// <summary>Registers the assembly's types by convention; a second call for the same assembly changes nothing.</summary>
    public static IServiceCollection AddAssembly(this IServiceCollection services, Assembly assembly)
    {
        if (Shared<RegisteredAssemblySet>(services).Add(assembly))
        {
            Registrars(services).ForEach(registrar => registrar.AddAssembly(services, assembly));
        }

        return services;
    }

    public static IServiceCollection AddTypes(this IServiceCollection services, params Type[] types)
    {
        Registrars(services).ForEach(registrar => registrar.AddTypes(services, types));
        return services;
    }

    public static IServiceCollection AddType<TType>(this IServiceCollection services) => services.AddType(typeof(TType));

    public static IServiceCollection AddType(this IServiceCollection services, Type type)
    {
        Registrars(services).ForEach(registrar => registrar.AddType(services, type));
        return services;
    }

    public static void OnRegistered(this IServiceCollection services, Action<IOnServiceRegistredContext> registrationAction)
        => services.GetRegistrationActionList().Add(registrationAction);

    public static ServiceRegistrationActionList GetRegistrationActionList(this IServiceCollection services) => Shared<ServiceRegistrationActionList>(services);

    public static void OnExposing(this IServiceCollection services, Action<IOnServiceExposingContext> exposeAction)
        => services.GetExposingActionList().Add(exposeAction);

    public static ServiceExposingActionList GetExposingActionList(this IServiceCollection services) => Shared<ServiceExposingActionList>(services);

    private static ConventionalRegistrarList Registrars(IServiceCollection services)
    {
        var list = Shared<ConventionalRegistrarList>(services);
        if (list.Count == 0)
        {
            list.Add(new DefaultConventionalRegistrar());
        }

        return list;
    }

    private static T Shared<T>(IServiceCollection services) where T : class, new()
    {
        if (services.GetSingletonInstanceOrNull<T>() is { } existing)
        {
            return existing;
        }

        var created = new T();
        services.AddSingleton(created);
        return created;
    }
}
