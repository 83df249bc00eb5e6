using System.Reflection;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;

namespace Volo.Abp.Modularity;

/// <summary>
/// Base of every module. Each step of the life cycle has an asynchronous form, which is the one that is called, and a
/// synchronous form, which the asynchronous one calls unless it is overridden.
/// </summary>
public abstract class AbpModule :
    IAbpModule,
    IPreConfigureServices,
    IPostConfigureServices,
    IOnPreApplicationInitialization,
    IOnApplicationInitialization,
    IOnPostApplicationInitialization,
    IOnApplicationShutdown
{
    private ServiceConfigurationContext? _serviceConfigurationContext;

    /// <summary>True: the types of the module's assembly are not registered by convention.</summary>
    protected internal bool SkipAutoServiceRegistration { get; protected set; }

    /// <exception cref="AbpException">Outside the three steps that configure services.</exception>
    protected internal ServiceConfigurationContext ServiceConfigurationContext
    {
        get => _serviceConfigurationContext ?? throw new AbpException(
            $"{nameof(ServiceConfigurationContext)} is only available in the {nameof(ConfigureServices)}, {nameof(PreConfigureServices)} and {nameof(PostConfigureServices)} methods.");
        internal set => _serviceConfigurationContext = value;
    }

    internal void EndConfiguration() => _serviceConfigurationContext = null;

    public virtual Task PreConfigureServicesAsync(ServiceConfigurationContext context)
    {
        PreConfigureServices(context);
        return Task.CompletedTask;
    }

    public virtual void PreConfigureServices(ServiceConfigurationContext context) { }

    public virtual Task ConfigureServicesAsync(ServiceConfigurationContext context)
    {
        ConfigureServices(context);
        return Task.CompletedTask;
    }

    public virtual void ConfigureServices(ServiceConfigurationContext context) { }

    public virtual Task PostConfigureServicesAsync(ServiceConfigurationContext context)
    {
        PostConfigureServices(context);
        return Task.CompletedTask;
    }

    public virtual void PostConfigureServices(ServiceConfigurationContext context) { }

    public virtual Task OnPreApplicationInitializationAsync(ApplicationInitializationContext context)
    {
        OnPreApplicationInitialization(context);
        return Task.CompletedTask;
    }

    public virtual void OnPreApplicationInitialization(ApplicationInitializationContext context) { }

    public virtual Task OnApplicationInitializationAsync(ApplicationInitializationContext context)
    {
        OnApplicationInitialization(context);
        return Task.CompletedTask;
    }

    public virtual void OnApplicationInitialization(ApplicationInitializationContext context) { }

    public virtual Task OnPostApplicationInitializationAsync(ApplicationInitializationContext context)
    {
        OnPostApplicationInitialization(context);
        return Task.CompletedTask;
    }

    public virtual void OnPostApplicationInitialization(ApplicationInitializationContext context) { }

    public virtual Task OnApplicationShutdownAsync(ApplicationShutdownContext context)
    {
        OnApplicationShutdown(context);
        return Task.CompletedTask;
    }

    public virtual void OnApplicationShutdown(ApplicationShutdownContext context) { }

    public static bool IsAbpModule(Type type)
    {
        var info = type.GetTypeInfo();
        return info is { IsClass: true, IsAbstract: false, IsGenericType: false } && typeof(IAbpModule).IsAssignableFrom(type);
    }

    internal static void CheckAbpModuleType(Type moduleType)
    {
        if (!IsAbpModule(moduleType))
        {
            throw new ArgumentException("Given type is not an ABP module: " + moduleType.AssemblyQualifiedName);
        }
    }

    protected void Configure<TOptions>(Action<TOptions> configureOptions) where TOptions : class
        => ServiceConfigurationContext.Services.Configure(configureOptions);

    protected void Configure<TOptions>(string name, Action<TOptions> configureOptions) where TOptions : class
        => ServiceConfigurationContext.Services.Configure(name, configureOptions);

    protected void Configure<TOptions>(IConfiguration configuration) where TOptions : class
        => ServiceConfigurationContext.Services.Configure<TOptions>(configuration);

    protected void PreConfigure<TOptions>(Action<TOptions> configureOptions) where TOptions : class
        => ServiceConfigurationContext.Services.PreConfigure(configureOptions);

    protected void PostConfigure<TOptions>(Action<TOptions> configureOptions) where TOptions : class
        => ServiceConfigurationContext.Services.PostConfigure(configureOptions);

    protected void PostConfigureAll<TOptions>(Action<TOptions> configureOptions) where TOptions : class
        => ServiceConfigurationContext.Services.PostConfigureAll(configureOptions);
}
