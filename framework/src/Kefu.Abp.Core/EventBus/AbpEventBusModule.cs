using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Collections;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.EventBus.Local;
using Volo.Abp.Modularity;

namespace Volo.Abp.EventBus;

/// <summary>Local and distributed events: handlers are found by convention.</summary>
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
        PostConfigure<AbpLocalEventBusOptions>(options => Add(options.Handlers, handlers, typeof(ILocalEventHandler<>)));
        PostConfigure<AbpDistributedEventBusOptions>(options => Add(options.Handlers, handlers, typeof(IDistributedEventHandler<>)));
    }

    private static void Add(ITypeList<IEventHandler> known, IEnumerable<Type> handlers, Type definition)
    {
        foreach (var handler in handlers.Where(handler => EventSubscription.Of(handler, definition).Any()))
        {
            known.AddIfNotContains(handler);
        }
    }
}
