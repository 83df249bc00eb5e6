using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.Identity;
using Volo.Abp.Identity.AspNetCore;
using Volo.Abp.Modularity;

namespace Volo.Abp.Account
{
    /// <summary>The own account.</summary>
    [DependsOn(typeof(AbpIdentityApplicationModule))]
    public class AbpAccountApplicationModule : AbpModule;

    /// <summary>The own account over HTTP.</summary>
    [DependsOn(typeof(AbpAccountApplicationModule), typeof(AbpAspNetCoreMvcModule))]
    public class AbpAccountHttpApiModule : AbpModule;
}

namespace Volo.Abp.Account.Web
{
    /// <summary>Signing in and out by cookie.</summary>
    [DependsOn(typeof(AbpAccountHttpApiModule), typeof(AbpIdentityAspNetCoreModule))]
    public class AbpAccountWebModule : AbpModule;
}
