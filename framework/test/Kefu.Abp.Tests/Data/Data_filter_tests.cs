using Shouldly;
using Volo.Abp.Modularity;
using Volo.Abp.Testing;
using Xunit;

namespace Volo.Abp.Data;

public class Data_filter_tests : AbpIntegratedTest<Data_filter_tests.TestModule>
{
    private IDataFilter Filter => GetRequiredService<IDataFilter>();

    [Fact]
    public void A_filter_is_on_unless_it_is_disabled_for_a_stretch_of_code()
    {
        Filter.IsEnabled<ISoftDelete>().ShouldBeTrue();
        using (Filter.Disable<ISoftDelete>())
        {
            Filter.IsEnabled<ISoftDelete>().ShouldBeFalse();
            using (Filter.Enable<ISoftDelete>())
            {
                Filter.IsEnabled<ISoftDelete>().ShouldBeTrue();
            }

            Filter.IsEnabled<ISoftDelete>().ShouldBeFalse();
        }

        Filter.IsEnabled<ISoftDelete>().ShouldBeTrue();
    }

    [Fact]
    public void The_default_of_a_filter_is_an_option()
        => Filter.IsEnabled<IArchived>().ShouldBeFalse();

    [Fact]
    public async Task Disabling_a_filter_does_not_leak_into_another_call()
    {
        var seen = Task.Run(() =>
        {
            using (Filter.Disable<ISoftDelete>())
            {
                return Filter.IsEnabled<ISoftDelete>();
            }
        });

        (await seen).ShouldBeFalse();
        Filter.IsEnabled<ISoftDelete>().ShouldBeTrue();
    }

    public interface IArchived;

    [DependsOn(typeof(AbpTestBaseModule), typeof(AbpDataModule))]
    public class TestModule : AbpModule
    {
        public override void ConfigureServices(ServiceConfigurationContext context)
            => Configure<AbpDataFilterOptions>(options => options.DefaultStates[typeof(IArchived)] = new DataFilterState(isEnabled: false));
    }
}
