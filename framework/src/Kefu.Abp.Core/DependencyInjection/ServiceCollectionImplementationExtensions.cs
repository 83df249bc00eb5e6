using Volo.Abp;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Finds what modules have registered, for the options that list providers and handlers.</summary>
internal static class ServiceCollectionImplementationExtensions
{
    /// <summary>The registered classes that pass the filter, in the order of their modules. Read when options are first used, so that nothing is missed.</summary>
    public static IEnumerable<Type> RegisteredImplementations(this IServiceCollection services, Func<Type, bool> filter)
        => services
            .Select(descriptor => descriptor.IsKeyedService ? null : descriptor.ImplementationType)
            .OfType<Type>()
            .Distinct()
            .Where(filter)
            .ToList();

    public static IEnumerable<Type> RegisteredImplementations<TBase>(this IServiceCollection services)
        => services.RegisteredImplementations(type => type is { IsAbstract: false, IsGenericTypeDefinition: false } && typeof(TBase).IsAssignableFrom(type));

    public static void AddMissing(this ICollection<Type> list, IEnumerable<Type> types)
    {
        foreach (var type in types)
        {
            list.AddIfNotContains(type);
        }
    }
}
