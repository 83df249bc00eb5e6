using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.EventBus.Local;
using Volo.Abp.Modularity;

namespace Volo.Abp.EventBus;

/// <summary>Local events: handlers are found by convention.</summary>
public class AbpEventBusModule : AbpModule
{
    public override void PreConfigureServices(ServiceConfigurationContext context)
    {
        var handlers = new List<Type>();
        context.Services.OnExposing(exposing =>
        {
            if (typeof(IEventHandler).IsAssignableFrom(exposing.ImplementationType))
            {
                handlers.AddIfNotContains(exposing.ImplementationType);
                exposing.ExposedTypes.AddIfNotContains(exposing.ImplementationType);
            }
        });
        PostConfigure<AbpLocalEventBusOptions>(options => handlers.ForEach(handler => options.Handlers.AddIfNotContains(handler)));
    }
}
