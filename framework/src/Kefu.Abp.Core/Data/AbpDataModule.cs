using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.EventBus;
using Volo.Abp.Modularity;

namespace Volo.Abp.Data;

/// <summary>Connection strings, filters and first data.</summary>
[DependsOn(typeof(AbpEventBusModule))]
public class AbpDataModule : AbpModule
{
    public override void PreConfigureServices(ServiceConfigurationContext context)
    {
        var contributors = new List<Type>();
        context.Services.OnExposing(exposing =>
        {
            if (typeof(IDataSeedContributor).IsAssignableFrom(exposing.ImplementationType))
            {
                contributors.AddIfNotContains(exposing.ImplementationType);
                exposing.ExposedTypes.AddIfNotContains(exposing.ImplementationType);
            }
        });
        PostConfigure<AbpDataSeedOptions>(options => contributors.ForEach(contributor => options.Contributors.AddIfNotContains(contributor)));
    }

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        if (context.Services.GetConfigurationOrNull() is { } configuration)
        {
            Configure<AbpDbConnectionOptions>(configuration);
        }

        context.Services.AddSingleton(typeof(IDataFilter<>), typeof(DataFilter<>));
    }
}
