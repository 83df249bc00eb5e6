using AutoMapper;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.AutoMapper;

/// <summary>AutoMapper while it is being configured.</summary>
public interface IAbpAutoMapperConfigurationContext : IServiceProviderAccessor
{
    IMapperConfigurationExpression MapperConfiguration { get; }
}

internal sealed record AbpAutoMapperConfigurationContext(IMapperConfigurationExpression MapperConfiguration, IServiceProvider ServiceProvider) : IAbpAutoMapperConfigurationContext;
