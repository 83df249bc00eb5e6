using Volo.Abp.DependencyInjection;

namespace Volo.Abp.ObjectMapping;

/// <summary>Stands where no library was chosen.</summary>
[Dependency(TryRegister = true)]
[ExposeServices(typeof(IAutoObjectMappingProvider))]
public class NotImplementedAutoObjectMappingProvider : IAutoObjectMappingProvider, ISingletonDependency
{
    public TDestination Map<TSource, TDestination>(object source) => throw Error<TSource, TDestination>();

    public TDestination Map<TSource, TDestination>(TSource source, TDestination destination) => throw Error<TSource, TDestination>();

    private static AbpException Error<TSource, TDestination>()
        => new($"Nothing maps {typeof(TSource).FullName} to {typeof(TDestination).FullName}: there is no IObjectMapper of the two, and no mapping library was added.");
}
