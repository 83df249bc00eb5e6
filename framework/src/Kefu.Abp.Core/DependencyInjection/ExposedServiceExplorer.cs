namespace Volo.Abp.DependencyInjection;

/// <summary>Tells under which service types a class is registered.</summary>
public static class ExposedServiceExplorer
{
    private static readonly ExposeServicesAttribute Default = new() { IncludeDefaults = true, IncludeSelf = true };

    public static List<Type> GetExposedServices(Type type)
    {
        var providers = type.GetCustomAttributes(inherit: true).OfType<IExposedServiceTypesProvider>().DefaultIfEmpty(Default);
        return providers.SelectMany(provider => provider.GetExposedServiceTypes(type)).Distinct().ToList();
    }
}
