using Volo.Abp.Modularity;

namespace Volo.Abp;

/// <summary>Runs before any module is initialised.</summary>
public interface IOnPreApplicationInitialization
{
    void OnPreApplicationInitialization(ApplicationInitializationContext context);

    Task OnPreApplicationInitializationAsync(ApplicationInitializationContext context);
}

/// <summary>Runs when the application starts.</summary>
public interface IOnApplicationInitialization
{
    void OnApplicationInitialization(ApplicationInitializationContext context);

    Task OnApplicationInitializationAsync(ApplicationInitializationContext context);
}

/// <summary>Runs after every module is initialised.</summary>
public interface IOnPostApplicationInitialization
{
    void OnPostApplicationInitialization(ApplicationInitializationContext context);

    Task OnPostApplicationInitializationAsync(ApplicationInitializationContext context);
}

/// <summary>Runs when the application stops, dependants first.</summary>
public interface IOnApplicationShutdown
{
    void OnApplicationShutdown(ApplicationShutdownContext context);

    Task OnApplicationShutdownAsync(ApplicationShutdownContext context);
}
