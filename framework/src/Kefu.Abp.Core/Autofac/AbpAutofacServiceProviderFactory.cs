using Autofac;
using Autofac.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Modularity;

namespace Volo.Abp.Autofac;

/// <summary>Builds the container of an application of modules.</summary>
public class AbpAutofacServiceProviderFactory : IServiceProviderFactory<ContainerBuilder>
{
    private IServiceCollection _services = default!;

    public ContainerBuilder CreateBuilder(IServiceCollection services)
    {
        _services = services;
        var builder = new ContainerBuilder();
        builder.Populate(services);
        var conventions = new ModuleServiceConventions(
            services.GetSingletonInstance<IModuleContainer>(), services.GetRegistrationActionList());
        builder.ComponentRegistryBuilder.Registered += (_, registered) => conventions.ApplyTo(registered.ComponentRegistration);
        return builder;
    }

    public IServiceProvider CreateServiceProvider(ContainerBuilder containerBuilder)
    {
        Check.NotNull(containerBuilder, nameof(containerBuilder));
        Check.NotNull(_services, nameof(_services));
        return new AutofacServiceProvider(containerBuilder.Build());
    }
}
