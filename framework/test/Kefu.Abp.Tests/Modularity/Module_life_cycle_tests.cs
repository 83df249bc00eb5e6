using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Xunit;

namespace Volo.Abp.Modularity;

public class Module_life_cycle_tests
{
    [Fact]
    public async Task Every_step_runs_for_all_modules_before_the_next_begins_and_shutdown_runs_backwards()
    {
        var steps = new List<string>();
        var application = await AbpApplicationFactory.CreateAsync<UpperModule>(options =>
        {
            options.UseAutofac();
            options.Services.AddSingleton(steps);
        });
        await application.InitializeAsync();
        await application.ShutdownAsync();

        steps.ShouldBe([
            "Lower.PreConfigure", "Upper.PreConfigure",
            "Lower.Configure", "Upper.Configure",
            "Lower.PostConfigure", "Upper.PostConfigure",
            "Lower.PreInitialize", "Upper.PreInitialize",
            "Lower.Initialize", "Upper.Initialize",
            "Lower.PostInitialize", "Upper.PostInitialize",
            "Upper.Shutdown", "Lower.Shutdown"]);
        application.Dispose();
    }

    [Fact]
    public async Task An_asynchronous_step_takes_the_place_of_the_synchronous_one()
    {
        using var application = await AbpApplicationFactory.CreateAsync<AsyncModule>(options => options.UseAutofac());
        await application.InitializeAsync();

        application.ServiceProvider.GetRequiredService<AsyncModule>().Calls.ShouldBe(["ConfigureServicesAsync", "OnApplicationInitializationAsync"]);
    }

    [Fact]
    public async Task Services_cannot_be_configured_after_configuration_has_ended()
    {
        using var application = await AbpApplicationFactory.CreateAsync<LateModule>(options => options.UseAutofac());

        var error = await Should.ThrowAsync<AbpInitializationException>(application.InitializeAsync);

        error.InnerException.ShouldBeOfType<AbpException>().Message.ShouldContain("ServiceConfigurationContext");
        await application.ShutdownAsync();
    }

    [Fact]
    public async Task Shutting_down_twice_shuts_down_once()
    {
        var steps = new List<string>();
        var application = await AbpApplicationFactory.CreateAsync<LowerModule>(options => options.Services.AddSingleton(steps));
        await application.InitializeAsync();

        await application.ShutdownAsync();
        await application.ShutdownAsync();

        steps.Count(step => step == "Lower.Shutdown").ShouldBe(1);
        application.Dispose();
    }

    public abstract class RecordingModule(string name) : AbpModule
    {
        private List<string> _steps = [];

        public override void PreConfigureServices(ServiceConfigurationContext context)
        {
            _steps = context.Services.GetSingletonInstance<List<string>>();
            Record("PreConfigure");
        }

        public override void ConfigureServices(ServiceConfigurationContext context) => Record("Configure");

        public override void PostConfigureServices(ServiceConfigurationContext context) => Record("PostConfigure");

        public override void OnPreApplicationInitialization(ApplicationInitializationContext context) => Record("PreInitialize");

        public override void OnApplicationInitialization(ApplicationInitializationContext context) => Record("Initialize");

        public override void OnPostApplicationInitialization(ApplicationInitializationContext context) => Record("PostInitialize");

        public override void OnApplicationShutdown(ApplicationShutdownContext context) => Record("Shutdown");

        private void Record(string step) => _steps.Add($"{name}.{step}");
    }

    public class LowerModule() : RecordingModule("Lower");

    [DependsOn(typeof(LowerModule))]
    public class UpperModule() : RecordingModule("Upper");

    public class AsyncModule : AbpModule
    {
        public List<string> Calls { get; } = [];

        public override Task ConfigureServicesAsync(ServiceConfigurationContext context)
        {
            Calls.Add(nameof(ConfigureServicesAsync));
            return Task.CompletedTask;
        }

        public override void ConfigureServices(ServiceConfigurationContext context) => Calls.Add(nameof(ConfigureServices));

        public override Task OnApplicationInitializationAsync(ApplicationInitializationContext context)
        {
            Calls.Add(nameof(OnApplicationInitializationAsync));
            return Task.CompletedTask;
        }
    }

    public class LateModule : AbpModule
    {
        public override void OnApplicationInitialization(ApplicationInitializationContext context) => Configure<List<string>>(_ => { });
    }
}
