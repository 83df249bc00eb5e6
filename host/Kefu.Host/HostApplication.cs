using Kefu.Host.Composition;
using Kefu.Platform.EntityFrameworkCore;
using Kefu.Platform.Seeding;
using Volo.Abp;
using Volo.Abp.Modularity.PlugIns;

namespace Kefu.Host;

/// <summary>The composed web application: upgrades the database, writes the first data, serves.</summary>
internal sealed class HostApplication(WebApplication application, HostCommand command) : IAsyncDisposable
{
    public static async Task<HostApplication> ComposeAsync(string[] args)
    {
        var command = HostCommand.Parse(args);

        // Settings and static files lie beside the program, wherever it is started from.
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions { Args = command.Settings, ContentRootPath = AppContext.BaseDirectory });
        builder.WebHost.UseStaticWebAssets();
        builder.WebHost.ListenAsConfigured(builder.Configuration);
        builder.Host.UseAutofac();
        var modules = ModuleCatalogue.OfThisHost.Select(builder.Configuration["Modules"]);
        await builder.AddApplicationAsync<KefuHostModule>(options => options.PlugInSources.AddTypes(modules));
        return new HostApplication(builder.Build(), command);
    }

    /// <summary>Returns the exit code of the process.</summary>
    public async Task<int> RunAsync()
    {
        await UpgradeAsync();
        if (command.OnlyMigrates)
        {
            Console.WriteLine("The database is up to date.");
            return 0;
        }

        await application.InitializeApplicationAsync();
        application.Lifetime.ApplicationStarted.Register(TellAddress);
        await application.RunAsync();
        return 0;
    }

    public ValueTask DisposeAsync() => application.DisposeAsync();

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
