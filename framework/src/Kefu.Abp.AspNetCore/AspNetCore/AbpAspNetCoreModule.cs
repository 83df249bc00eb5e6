using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Modularity;
using Volo.Abp.Security;
using Volo.Abp.Threading;

namespace Volo.Abp.AspNetCore;

/// <summary>The programming model in a web host: current user, cancellation, correlation and middlewares.</summary>
[DependsOn(typeof(AbpSecurityModule), typeof(AbpThreadingModule))]
public class AbpAspNetCoreModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddHttpContextAccessor();
        context.Services.AddObjectAccessor<IApplicationBuilder>();
    }
}
