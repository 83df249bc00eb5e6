using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.ObjectMapping;

/// <summary>Default <see cref="IObjectMapper"/>: by hand where a mapper of the two types is registered, else by the library.</summary>
[ExposeServices(typeof(IObjectMapper))]
public class DefaultObjectMapper(IServiceProvider serviceProvider, IAutoObjectMappingProvider autoObjectMappingProvider) : IObjectMapper, ITransientDependency
{
    public virtual TDestination Map<TSource, TDestination>(TSource source)
    {
        if (source is null)
        {
            return default!;
        }

        return serviceProvider.GetService<IObjectMapper<TSource, TDestination>>() is { } specific
            ? specific.Map(source)
            : autoObjectMappingProvider.Map<TSource, TDestination>(source);
    }

    public virtual TDestination Map<TSource, TDestination>(TSource source, TDestination destination)
    {
        if (source is null)
        {
            return default!;
        }

        return serviceProvider.GetService<IObjectMapper<TSource, TDestination>>() is { } specific
            ? specific.Map(source, destination)
            : autoObjectMappingProvider.Map(source, destination);
    }
}

/// <summary>Default <see cref="IObjectMapper{TContext}"/>.</summary>
[DisableConventionalRegistration]
public class DefaultObjectMapper<TContext>(IServiceProvider serviceProvider, IAutoObjectMappingProvider<TContext> autoObjectMappingProvider)
    : DefaultObjectMapper(serviceProvider, autoObjectMappingProvider), IObjectMapper<TContext>;
