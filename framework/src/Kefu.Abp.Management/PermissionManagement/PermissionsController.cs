using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.Application;
using Volo.Abp.Modularity;

namespace Volo.Abp.PermissionManagement;

/// <summary>Grants over HTTP.</summary>
[RemoteService(Name = "AbpPermissionManagement")]
[ApiController]
[Authorize]
[ServiceFilter<ProviderPolicyFilter>]
[Route("api/permission-management/permissions")]
public class PermissionsController(IPermissionAppService permissions) : AbpControllerBase
{
    /// <summary>All permissions, as one holder has them.</summary>
    [HttpGet]
    public virtual Task<GetPermissionListResultDto> GetAsync([FromQuery, BindRequired] string providerName, [FromQuery, BindRequired] string providerKey) => permissions.GetAsync(providerName, providerKey);

    /// <summary>Grants and takes away.</summary>
    [HttpPut]
    public virtual Task UpdateAsync([FromQuery, BindRequired] string providerName, [FromQuery, BindRequired] string providerKey, UpdatePermissionsDto input) => permissions.UpdateAsync(providerName, providerKey, input);
}

/// <summary>The service that shows and changes grants.</summary>
[DependsOn(typeof(EntityFrameworkCore.AbpPermissionManagementEntityFrameworkCoreModule), typeof(AbpDddApplicationModule))]
public class AbpPermissionManagementApplicationModule : AbpModule;

/// <summary>Grants over HTTP.</summary>
[DependsOn(typeof(AbpPermissionManagementApplicationModule), typeof(AbpAspNetCoreMvcModule))]
public class AbpPermissionManagementHttpApiModule : AbpModule;
