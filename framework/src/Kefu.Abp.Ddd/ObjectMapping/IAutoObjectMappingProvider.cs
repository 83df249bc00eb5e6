namespace Volo.Abp.ObjectMapping;

/// <summary>The library that maps what nobody maps by hand.</summary>
public interface IAutoObjectMappingProvider
{
    TDestination Map<TSource, TDestination>(object source);

    TDestination Map<TSource, TDestination>(TSource source, TDestination destination);
}

/// <summary>The library that one module maps with.</summary>
public interface IAutoObjectMappingProvider<TContext> : IAutoObjectMappingProvider;
