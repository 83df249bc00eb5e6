using Kefu.Benchmarks.Backbone.Parcels;
using Kefu.Platform.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp;
using Volo.Abp.Modularity;
using Volo.Abp.Uow;

namespace Kefu.Benchmarks.Backbone.Application;

/// <summary>The platform with <see cref="BackboneModule"/> in this process, without a web server.</summary>
internal sealed class BackboneApplication : IAsyncDisposable
{
    private readonly IAbpApplicationWithExternalServiceProvider _application;
    private readonly ServiceProviderOwner _services;

    private BackboneApplication(IAbpApplicationWithExternalServiceProvider application, ServiceProviderOwner services)
    {
        _application = application;
        _services = services;
    }

    public static async Task<BackboneApplication> StartAsync(string provider, string connectionString, string folder)
    {
        var services = new ServiceCollection();
        services.ReplaceConfiguration(new ConfigurationBuilder().AddInMemoryCollection(new Dictionary<string, string?>
        {
            ["Database:Provider"] = provider,
            ["ConnectionStrings:Default"] = connectionString,
            ["App:DataPath"] = folder,
        }).Build());
        services.AddLogging();
        var application = await services.AddApplicationAsync<BackboneModule>(options => options.UseAutofac());
        var owner = new ServiceProviderOwner(services.BuildServiceProviderFromFactory());
        await using (var scope = owner.Services.CreateAsyncScope())
        {
            await scope.ServiceProvider.GetRequiredService<DatabaseUpgrade>().RunAsync();
            await scope.ServiceProvider.GetRequiredService<ParcelDbContext>().GetService<IRelationalDatabaseCreator>().CreateTablesAsync();
        }

        await application.InitializeAsync(owner.Services);
        return new BackboneApplication(application, owner);
    }

    public TService Get<TService>() where TService : notnull => _services.Services.GetRequiredService<TService>();

    /// <summary>Does something in a scope and a transaction of its own, as a call does.</summary>
    public async Task CommitAsync(Func<IServiceProvider, Task> action)
    {
        await using var scope = _services.Services.CreateAsyncScope();
        using var unitOfWork = scope.ServiceProvider.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true);
        await action(scope.ServiceProvider);
        await unitOfWork.CompleteAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await _application.ShutdownAsync();
        _services.Dispose();
        _application.Dispose();
    }

    private sealed class ServiceProviderOwner(IServiceProvider services) : IDisposable
    {
        public IServiceProvider Services => services;

        public void Dispose() => (services as IDisposable)?.Dispose();
    }
}
