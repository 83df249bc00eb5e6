using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Volo.Abp.Modularity;
using Volo.Abp.Testing;
using Xunit;

namespace Volo.Abp.DependencyInjection;

public class Conventional_registration_tests : AbpIntegratedTest<Conventional_registration_tests.TestModule>
{
    [Fact]
    public void A_marked_class_is_registered_as_itself_and_as_the_interfaces_its_name_ends_with()
    {
        GetRequiredService<TaxCalculator>().ShouldNotBeNull();
        GetRequiredService<ITaxCalculator>().ShouldBeOfType<TaxCalculator>();
        GetRequiredService<ICalculator>().ShouldBeOfType<TaxCalculator>();
        ServiceProvider.GetServices<ICanExplain>().ShouldNotContain(service => service is TaxCalculator);
    }

    [Fact]
    public void A_transient_is_new_each_time_and_a_singleton_is_one_under_all_its_service_types()
    {
        GetRequiredService<TaxCalculator>().ShouldNotBeSameAs(GetRequiredService<TaxCalculator>());
        GetRequiredService<ICounter>().ShouldBeSameAs(GetRequiredService<Counter>());
    }

    [Fact]
    public void A_scoped_service_is_one_in_its_scope()
    {
        using var scope = ServiceProvider.CreateScope();

        scope.ServiceProvider.GetRequiredService<Basket>().ShouldBeSameAs(scope.ServiceProvider.GetRequiredService<Basket>());
        scope.ServiceProvider.GetRequiredService<Basket>().ShouldNotBeSameAs(GetRequiredService<Basket>());
    }

    [Fact]
    public void ExposeServices_names_the_only_service_types()
    {
        GetRequiredService<ICanExplain>().ShouldBeOfType<Explainer>();
        GetService<Explainer>().ShouldBeNull();
    }

    [Fact]
    public void ReplaceServices_takes_the_place_of_an_earlier_registration()
        => GetRequiredService<IGreeter>().ShouldBeOfType<PoliteGreeter>();

    [Fact]
    public void TryRegister_gives_way_to_what_is_registered_already()
        => ServiceProvider.GetServices<IFallback>().ShouldHaveSingleItem().ShouldBeOfType<Chosen>();

    [Fact]
    public void A_class_may_opt_out_of_registration_by_convention()
        => GetService<OptedOut>().ShouldBeNull();

    [Fact]
    public void Public_settable_properties_are_filled()
        => GetRequiredService<Basket>().Calculator.ShouldBeOfType<TaxCalculator>();

    [Fact]
    public void A_property_that_opted_out_of_injection_stays_empty()
        => GetRequiredService<Basket>().Untouched.ShouldBeNull();

    [Fact]
    public void The_lazy_service_provider_resolves_once()
    {
        var lazy = GetRequiredService<IAbpLazyServiceProvider>();

        lazy.LazyGetRequiredService<ITaxCalculator>().ShouldBeSameAs(lazy.LazyGetRequiredService<ITaxCalculator>());
        lazy.LazyGetService<OptedOut>().ShouldBeNull();
    }

    [Fact]
    public void Options_are_configured_before_and_after()
        => GetRequiredService<Microsoft.Extensions.Options.IOptions<GreetingOptions>>().Value.Words.ShouldBe(["configured", "post-configured"]);

    public interface ICalculator;

    public interface ITaxCalculator;

    public interface ICanExplain;

    public class TaxCalculator : ICalculator, ITaxCalculator, ICanExplain, ITransientDependency;

    public interface ICounter;

    public class Counter : ICounter, ISingletonDependency;

    public class Basket : IScopedDependency
    {
        public ITaxCalculator? Calculator { get; set; }

        [DisablePropertyInjection]
        public ITaxCalculator? Untouched { get; set; }
    }

    [ExposeServices(typeof(ICanExplain))]
    public class Explainer : ICanExplain, ITransientDependency;

    public interface IGreeter;

    public class Greeter : IGreeter, ITransientDependency;

    [Dependency(ReplaceServices = true)]
    [ExposeServices(typeof(IGreeter))]
    public class PoliteGreeter : IGreeter, ITransientDependency;

    public interface IFallback;

    public class Chosen : IFallback;

    [Dependency(TryRegister = true)]
    [ExposeServices(typeof(IFallback))]
    public class LastResort : IFallback, ITransientDependency;

    [DisableConventionalRegistration]
    public class OptedOut : ITransientDependency;

    public class GreetingOptions
    {
        public List<string> Words { get; } = [];
    }

    [DependsOn(typeof(AbpTestBaseModule))]
    public class TestModule : AbpModule
    {
        public override void PreConfigureServices(ServiceConfigurationContext context) => context.Services.AddTransient<IFallback, Chosen>();

        public override void ConfigureServices(ServiceConfigurationContext context)
        {
            Configure<GreetingOptions>(options => options.Words.Add("configured"));
            PostConfigure<GreetingOptions>(options => options.Words.Add("post-configured"));
        }
    }
}
