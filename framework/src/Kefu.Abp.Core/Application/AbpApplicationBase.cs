using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Modularity;
using Volo.Abp.Threading;

namespace Volo.Abp;

/// <summary>Loads the modules, lets them configure services, starts and stops them.</summary>
internal abstract class AbpApplicationBase : IAbpApplication
{
    private bool _isShutDown;

    protected AbpApplicationBase(Type startupModuleType, IServiceCollection services, Action<AbpApplicationCreationOptions>? optionsAction)
    {
        StartupModuleType = Check.NotNull(startupModuleType, nameof(startupModuleType));
        Services = Check.NotNull(services, nameof(services));
        var options = new AbpApplicationCreationOptions(services);
        optionsAction?.Invoke(options);
        services.AddSingleton<IAbpApplication>(this);
        services.AddSingleton<IModuleContainer>(this);
        services.AddSingleton<IApplicationInfoAccessor>(new ApplicationInfoAccessor(options.ApplicationName));
        services.AddOptions();
        services.AddLogging();
        services.AddAssemblyOf<AbpApplicationBase>();
        Modules = new ModuleLoader().LoadModules(services, startupModuleType, options.PlugInSources);
    }

    public Type StartupModuleType { get; }

    public IServiceCollection Services { get; }

    public IReadOnlyList<IAbpModuleDescriptor> Modules { get; }

    public IServiceProvider ServiceProvider
    {
        get => ServiceProviderOrNull ?? throw new AbpException("The application is not initialised yet: it has no service provider.");
        protected set => ServiceProviderOrNull = value;
    }

    protected IServiceProvider? ServiceProviderOrNull { get; private set; }

    public async Task ConfigureServicesAsync()
    {
        var context = new ServiceConfigurationContext(Services);
        var abpModules = Modules.Select(module => module.Instance).OfType<AbpModule>().ToList();
        abpModules.ForEach(module => module.ServiceConfigurationContext = context);

        await ForEachAsync<IPreConfigureServices>(Modules, nameof(IPreConfigureServices.PreConfigureServicesAsync), module => module.PreConfigureServicesAsync(context));
        await ForEachAsync<IAbpModule>(Modules, nameof(IAbpModule.ConfigureServicesAsync), module =>
        {
            if (module is not AbpModule { SkipAutoServiceRegistration: true })
            {
                Services.AddAssembly(module.GetType().Assembly);
            }

            return module.ConfigureServicesAsync(context);
        });
        await ForEachAsync<IPostConfigureServices>(Modules, nameof(IPostConfigureServices.PostConfigureServicesAsync), module => module.PostConfigureServicesAsync(context));

        abpModules.ForEach(module => module.EndConfiguration());
    }

    protected async Task InitializeModulesAsync()
    {
        await using var scope = ServiceProvider.CreateAsyncScope();
        var context = new ApplicationInitializationContext(scope.ServiceProvider);
        await ForEachAsync<IOnPreApplicationInitialization>(Modules, nameof(IOnPreApplicationInitialization.OnPreApplicationInitializationAsync), module => module.OnPreApplicationInitializationAsync(context));
        await ForEachAsync<IOnApplicationInitialization>(Modules, nameof(IOnApplicationInitialization.OnApplicationInitializationAsync), module => module.OnApplicationInitializationAsync(context));
        await ForEachAsync<IOnPostApplicationInitialization>(Modules, nameof(IOnPostApplicationInitialization.OnPostApplicationInitializationAsync), module => module.OnPostApplicationInitializationAsync(context));
    }

    public async Task ShutdownAsync()
    {
        if (_isShutDown || ServiceProviderOrNull is null)
        {
            return;
        }

        _isShutDown = true;
        await using var scope = ServiceProvider.CreateAsyncScope();
        var context = new ApplicationShutdownContext(scope.ServiceProvider);
        foreach (var module in Modules.Reverse())
        {
            try
            {
                await ((module.Instance as IOnApplicationShutdown)?.OnApplicationShutdownAsync(context) ?? Task.CompletedTask);
            }
            catch (Exception exception)
            {
                throw new AbpShutdownException($"An error occurred while {module.Type.FullName} shut down: {exception.Message}", exception);
            }
        }
    }

    public void Shutdown() => AsyncHelper.RunSync(ShutdownAsync);

    public virtual void Dispose() { }

    private static async Task ForEachAsync<TStep>(IEnumerable<IAbpModuleDescriptor> modules, string step, Func<TStep, Task> run)
    {
        foreach (var module in modules)
        {
            if (module.Instance is not TStep instance)
            {
                continue;
            }

            try
            {
                await run(instance);
            }
            catch (Exception exception)
            {
                throw new AbpInitializationException(
                    $"An error occurred during {step} of the module {module.Type.FullName}: {exception.Message}. See the inner exception for details.", exception);
            }
        }
    }
}
