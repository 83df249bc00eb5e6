namespace Volo.Abp.Modularity;

/// <summary>What makes a class a module. Modules derive from <see cref="AbpModule"/>.</summary>
public interface IAbpModule
{
    void ConfigureServices(ServiceConfigurationContext context);

    Task ConfigureServicesAsync(ServiceConfigurationContext context);
}

/// <summary>Runs before any module configures its services.</summary>
public interface IPreConfigureServices
{
    void PreConfigureServices(ServiceConfigurationContext context);

    Task PreConfigureServicesAsync(ServiceConfigurationContext context);
}

/// <summary>Runs after every module has configured its services.</summary>
public interface IPostConfigureServices
{
    void PostConfigureServices(ServiceConfigurationContext context);

    Task PostConfigureServicesAsync(ServiceConfigurationContext context);
}
