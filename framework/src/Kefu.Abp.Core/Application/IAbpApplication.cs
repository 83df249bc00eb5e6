using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Modularity;

namespace Volo.Abp;

/// <summary>An application put together of modules.</summary>
public interface IAbpApplication : IModuleContainer, IDisposable
{
    Type StartupModuleType { get; }

    IServiceCollection Services { get; }

    /// <exception cref="AbpException">Before the application is initialised.</exception>
    IServiceProvider ServiceProvider { get; }

    Task ShutdownAsync();

    void Shutdown();
}

/// <summary>An application whose service provider is built by its host.</summary>
public interface IAbpApplicationWithExternalServiceProvider : IAbpApplication
{
    void SetServiceProvider(IServiceProvider serviceProvider);

    Task InitializeAsync(IServiceProvider serviceProvider);

    void Initialize(IServiceProvider serviceProvider);
}

/// <summary>An application that builds its own service provider.</summary>
public interface IAbpApplicationWithInternalServiceProvider : IAbpApplication
{
    Task InitializeAsync();

    void Initialize();
}
