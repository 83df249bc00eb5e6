using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Modularity;

namespace Volo.Abp.Testing;

/// <summary>An application of modules for each test; disposed after it.</summary>
public abstract class AbpIntegratedTest<TStartupModule> : IDisposable where TStartupModule : IAbpModule
{
    private readonly IServiceScope _testServiceScope;

    protected AbpIntegratedTest()
    {
        var services = new ServiceCollection();
        services.ReplaceConfiguration(new ConfigurationBuilder().Build());
        BeforeAddApplication(services);
        var application = services.AddApplication<TStartupModule>(SetAbpApplicationCreationOptions);
        Application = application;
        AfterAddApplication(services);
        RootServiceProvider = CreateServiceProvider(services);
        _testServiceScope = RootServiceProvider.CreateScope();
        application.Initialize(_testServiceScope.ServiceProvider);
    }

    protected IAbpApplication Application { get; }

    protected IServiceProvider ServiceProvider => _testServiceScope.ServiceProvider;

    protected IServiceProvider RootServiceProvider { get; }

    public virtual void Dispose()
    {
        Application.Shutdown();
        _testServiceScope.Dispose();
        (RootServiceProvider as IDisposable)?.Dispose();
        Application.Dispose();
        GC.SuppressFinalize(this);
    }

    protected virtual void BeforeAddApplication(IServiceCollection services) { }

    protected virtual void SetAbpApplicationCreationOptions(AbpApplicationCreationOptions options) => options.UseAutofac();

    protected virtual void AfterAddApplication(IServiceCollection services) { }

    protected virtual IServiceProvider CreateServiceProvider(IServiceCollection services) => services.BuildServiceProviderFromFactory();

    protected virtual T GetRequiredService<T>() where T : notnull => ServiceProvider.GetRequiredService<T>();

    protected virtual T? GetService<T>() => ServiceProvider.GetService<T>();
}
