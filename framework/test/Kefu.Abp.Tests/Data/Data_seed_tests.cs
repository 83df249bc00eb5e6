using Shouldly;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Modularity;
using Volo.Abp.Testing;
using Xunit;

namespace Volo.Abp.Data;

public class Data_seed_tests : AbpIntegratedTest<Data_seed_tests.TestModule>
{
    [Fact]
    public async Task Every_contributor_found_by_convention_is_told_the_context()
    {
        await GetRequiredService<IDataSeeder>().SeedAsync(new DataSeedContext().WithProperty("Greeting", "hello"));

        GetRequiredService<SeenGreetings>().ShouldContain("hello");
    }

    public class SeenGreetings : List<string>, ISingletonDependency;

    public class GreetingContributor(SeenGreetings seen) : IDataSeedContributor, ITransientDependency
    {
        public Task SeedAsync(DataSeedContext context)
        {
            seen.Add((string)context["Greeting"]!);
            return Task.CompletedTask;
        }
    }

    [DependsOn(typeof(AbpTestBaseModule), typeof(AbpDataModule))]
    public class TestModule : AbpModule;
}
