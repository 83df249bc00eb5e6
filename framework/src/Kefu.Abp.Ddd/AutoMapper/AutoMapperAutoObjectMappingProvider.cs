using AutoMapper;
using Volo.Abp.DependencyInjection;
using Volo.Abp.ObjectMapping;

namespace Volo.Abp.AutoMapper;

/// <summary>Maps with AutoMapper.</summary>
[DisableConventionalRegistration]
public class AutoMapperAutoObjectMappingProvider(IMapper mapper) : IAutoObjectMappingProvider
{
    public virtual TDestination Map<TSource, TDestination>(object source) => mapper.Map<TDestination>(source);

    public virtual TDestination Map<TSource, TDestination>(TSource source, TDestination destination) => mapper.Map(source, destination);
}

/// <summary>Maps one module with AutoMapper.</summary>
[DisableConventionalRegistration]
public class AutoMapperAutoObjectMappingProvider<TContext>(IMapper mapper) : AutoMapperAutoObjectMappingProvider(mapper), IAutoObjectMappingProvider<TContext>;
