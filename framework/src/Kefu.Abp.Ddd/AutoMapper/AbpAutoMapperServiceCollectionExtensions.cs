using Microsoft.Extensions.DependencyInjection.Extensions;
using Volo.Abp.AutoMapper;
using Volo.Abp.ObjectMapping;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Chooses AutoMapper.</summary>
public static class AbpAutoMapperServiceCollectionExtensions
{
    /// <summary>The whole application maps with AutoMapper.</summary>
    public static IServiceCollection AddAutoMapperObjectMapper(this IServiceCollection services)
        => services.Replace(ServiceDescriptor.Transient<IAutoObjectMappingProvider, AutoMapperAutoObjectMappingProvider>());

    /// <summary>One module maps with AutoMapper, whatever the application has chosen.</summary>
    public static IServiceCollection AddAutoMapperObjectMapper<TContext>(this IServiceCollection services)
        => services.Replace(ServiceDescriptor.Transient<IAutoObjectMappingProvider<TContext>, AutoMapperAutoObjectMappingProvider<TContext>>());
}
