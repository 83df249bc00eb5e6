using Kefu.Host.Composition;
using Kefu.Platform.EntityFrameworkCore;
using Kefu.Platform.Seeding;
using Volo.Abp;

namespace Kefu.Host;

/// <summary>The composed web application: upgrades the database, writes the first data, serves.</summary>
internal sealed class HostApplication(WebApplication application, HostCommand command) : IAsyncDisposable
{
    public IServiceProvider Services => application.Services;

    public static WebApplicationBuilder CreateBuilder(HostCommand command)
    {
        // Settings and static files lie beside the program, wherever it is started from.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            ApplicationName = typeof(HostApplication).Assembly.GetName().Name,
            Args = command.Settings,
            ContentRootPath = AppContext.BaseDirectory,
        });
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ListenAsConfigured(builder.Configuration);
        builder.Host.UseAutofac();
        return builder;
    }

    /// <summary>Returns when the host serves or, where it only migrates, when that is done. What has failed leaves nothing running.</summary>
    public static async Task<HostApplication> StartAsync(WebApplicationBuilder builder, HostCommand command, ModulePlan plan)
    {
        builder.Services.AddSingleton(plan.ToHostModules());
        await builder.AddApplicationAsync<KefuHostModule>(options => options.PlugInSources.AddRange(plan.Loaded.Select(module => module.Source)));
        var host = new HostApplication(builder.Build(), command);
        try
        {
            await host.StartAsync(plan);
            return host;
        }
        catch
        {
            await host.DisposeAsync();
            throw;
        }
    }

    /// <summary>Returns when the host has been told to end.</summary>
    public Task WaitForEndAsync() => command.OnlyMigrates ? Task.CompletedTask : application.WaitForShutdownAsync();

    public async ValueTask DisposeAsync()
    {
        // A start that has failed halfway has things running already.
        if (!application.Lifetime.ApplicationStopping.IsCancellationRequested)
        {
            await application.StopAsync();
        }

        await application.DisposeAsync();
    }

    private async Task StartAsync(ModulePlan plan)
    {
        await UpgradeAsync();
        if (command.OnlyMigrates)
        {
            Console.WriteLine("The database is up to date.");
            return;
        }

        await application.InitializeApplicationAsync();
        application.Lifetime.ApplicationStarted.Register(TellAddress);
        await application.StartAsync();
        foreach (var (module, fault) in plan.Faults)
        {
            application.Logger.LogError("The module {Module} is left out: {Reason}", module.Group, fault);
        }
    }

    private async Task UpgradeAsync()
    {
        await using var scope = application.Services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<DatabaseUpgrade>().RunAsync();
        var password = await scope.ServiceProvider.GetRequiredService<FirstData>().WriteAsync(application.Configuration["App:AdminPassword"], command.IsDemo);
        if (password is not null)
        {
            Console.WriteLine($"The administrator is 'admin', the password until the first sign-in: {password}");
        }
    }

    private void TellAddress() => Console.WriteLine($"Kefu.Platform answers at {string.Join(" ", application.Urls)}");
}
