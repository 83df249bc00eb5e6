using Kefu.Benchmarks.Backbone.Parcels;
using Kefu.Platform;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Autofac;
using Volo.Abp.Modularity;

namespace Kefu.Benchmarks.Backbone.Application;

/// <summary>A module that does next to nothing, so that what is measured is what carries it.</summary>
[DependsOn(typeof(AbpAutofacModule), typeof(KefuPlatformModule))]
public sealed class BackboneModule : AbpModule
{
    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context)
        => context.Services.AddAbpDbContext<ParcelDbContext>(options => options.AddDefaultRepositories(includeAllEntities: true));
}
