using Autofac;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Volo.Abp.Autofac;

namespace Volo.Abp;

/// <summary>Chooses Autofac as the container of an application that builds its own service provider.</summary>
public static class AbpAutofacAbpApplicationCreationOptionsExtensions
{
    public static void UseAutofac(this AbpApplicationCreationOptions options)
        => options.Services.AddSingleton<IServiceProviderFactory<ContainerBuilder>>(new AbpAutofacServiceProviderFactory());
}

/// <summary>Chooses Autofac as the container of a host.</summary>
public static class AbpAutofacHostBuilderExtensions
{
    public static IHostBuilder UseAutofac(this IHostBuilder hostBuilder) => hostBuilder.UseServiceProviderFactory(new AbpAutofacServiceProviderFactory());
}
