using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Volo.Abp.Modularity.PlugIns;
using Xunit;

namespace Volo.Abp.Modularity;

public class Module_order_tests
{
    [Fact]
    public async Task Modules_are_loaded_with_their_dependencies_first_and_the_startup_module_last()
    {
        using var application = await AbpApplicationFactory.CreateAsync<StartupModule>();

        application.Modules.Select(module => module.Type).ShouldBe([typeof(BaseModule), typeof(MiddleModule), typeof(StartupModule)]);
    }

    [Fact]
    public async Task Each_module_is_loaded_once_however_many_modules_depend_on_it()
    {
        using var application = await AbpApplicationFactory.CreateAsync<DiamondModule>();

        application.Modules.Count(module => module.Type == typeof(BaseModule)).ShouldBe(1);
    }

    [Fact]
    public async Task A_plug_in_given_by_type_is_loaded_with_what_it_depends_on_before_the_startup_module()
    {
        using var application = await AbpApplicationFactory.CreateAsync<BaseModule>(options => options.PlugInSources.AddTypes(typeof(MiddleModule)));

        application.Modules.Select(module => module.Type).ShouldBe([typeof(MiddleModule), typeof(BaseModule)], ignoreOrder: true);
        application.Modules.Single(module => module.Type == typeof(MiddleModule)).IsLoadedAsPlugIn.ShouldBeTrue();
        application.Modules.Single(module => module.Type == typeof(BaseModule)).IsLoadedAsPlugIn.ShouldBeFalse();
    }

    [Fact]
    public async Task A_cycle_of_dependencies_is_refused_and_named()
    {
        var error = await Should.ThrowAsync<ArgumentException>(() => AbpApplicationFactory.CreateAsync<ChickenModule>());

        error.Message.ShouldContain("ChickenModule");
        error.Message.ShouldContain("EggModule");
    }

    [Fact]
    public async Task A_dependency_that_is_no_module_is_refused_by_name()
    {
        var error = await Should.ThrowAsync<ArgumentException>(() => AbpApplicationFactory.CreateAsync<MistakenModule>());

        error.Message.ShouldContain(typeof(NotAModule).FullName!);
    }

    [Fact]
    public async Task A_module_finds_its_dependencies_described()
    {
        using var application = await AbpApplicationFactory.CreateAsync<StartupModule>();

        var startup = application.Modules.Single(module => module.Type == typeof(StartupModule));

        startup.Dependencies.Select(dependency => dependency.Type).ShouldBe([typeof(MiddleModule)]);
    }

    [Fact]
    public async Task A_failing_module_is_named_in_the_error()
    {
        var error = await Should.ThrowAsync<AbpInitializationException>(() => AbpApplicationFactory.CreateAsync<FailingModule>());

        error.Message.ShouldContain(typeof(FailingModule).FullName!);
        error.InnerException.ShouldBeOfType<InvalidOperationException>();
    }

    public class BaseModule : AbpModule;

    [DependsOn(typeof(BaseModule))]
    public class MiddleModule : AbpModule;

    [DependsOn(typeof(MiddleModule))]
    public class StartupModule : AbpModule;

    [DependsOn(typeof(MiddleModule), typeof(BaseModule))]
    [DependsOn(typeof(StartupModule))]
    public class DiamondModule : AbpModule;

    [DependsOn(typeof(EggModule))]
    public class ChickenModule : AbpModule;

    [DependsOn(typeof(ChickenModule))]
    public class EggModule : AbpModule;

    [DependsOn(typeof(NotAModule))]
    public class MistakenModule : AbpModule;

    public class NotAModule;

    public class FailingModule : AbpModule
    {
        public override void ConfigureServices(ServiceConfigurationContext context) => throw new InvalidOperationException("no configuration");
    }
}
