using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.Modularity;

namespace Kefu.Platform.Hosts;

/// <summary>A second host on the database of a test.</summary>
internal sealed class OtherHost : IAsyncDisposable
{
    private readonly IAbpApplicationWithExternalServiceProvider _application;
    private readonly IServiceProvider _services;

    private OtherHost(IAbpApplicationWithExternalServiceProvider application, IServiceProvider services) => (_application, _services) = (application, services);

    public static async Task<OtherHost> StartAsync<TModule>(Dictionary<string, string?> configuration, Action<IServiceCollection> asInTest) where TModule : IAbpModule
    {
        var services = new ServiceCollection();
        services.ReplaceConfiguration(new ConfigurationBuilder().AddInMemoryCollection(configuration).Build());
        services.AddLogging();
        var application = await services.AddApplicationAsync<TModule>(options => options.UseAutofac());
        asInTest(services);
        var provider = services.BuildServiceProviderFromFactory();
        await application.InitializeAsync(provider);
        return new OtherHost(application, provider);
    }

    public T Get<T>() where T : notnull => _services.GetRequiredService<T>();

    /// <summary>Begins to work off jobs.</summary>
    public Task WorkAsync() => Get<IBackgroundJobWorker>().StartAsync();

    public async ValueTask DisposeAsync()
    {
        await Get<IBackgroundJobWorker>().StopAsync();
        await _application.ShutdownAsync();
        (_services as IDisposable)?.Dispose();
    }
}
