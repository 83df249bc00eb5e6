using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Modularity;
using Volo.Abp.Threading;
using Volo.Abp.Uow;

namespace Volo.Abp.Caching;

/// <summary>Caches by kind of item. In memory, unless the application adds another <see cref="Microsoft.Extensions.Caching.Distributed.IDistributedCache"/>.</summary>
[DependsOn(typeof(AbpThreadingModule), typeof(AbpUnitOfWorkModule))]
public class AbpCachingModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddMemoryCache();
        context.Services.AddDistributedMemoryCache();
        context.Services.AddSingleton(typeof(IDistributedCache<>), typeof(DistributedCache<>));
        context.Services.AddSingleton(typeof(IDistributedCache<,>), typeof(DistributedCache<,>));
    }
}
