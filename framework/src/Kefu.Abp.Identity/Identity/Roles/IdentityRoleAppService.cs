using Microsoft.AspNetCore.Authorization;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Identity.Localization;
using Volo.Abp.PermissionManagement;

namespace Volo.Abp.Identity;

/// <summary>Default <see cref="IIdentityRoleAppService"/>. Grants follow a role that is renamed, and go with one that is deleted.</summary>
[Authorize(IdentityPermissions.Roles.Default)]
public class IdentityRoleAppService : ApplicationService, IIdentityRoleAppService
{
    private readonly IdentityRoleManager _roleManager;
    private readonly IIdentityRoleRepository _roles;
    private readonly IPermissionManager _grants;

    public IdentityRoleAppService(IdentityRoleManager roleManager, IIdentityRoleRepository roles, IPermissionManager grants)
    {
        (_roleManager, _roles, _grants) = (roleManager, roles, grants);
        LocalizationResource = typeof(IdentityResource);
    }

    public virtual async Task<ListResultDto<IdentityRoleDto>> GetAllListAsync() => new((await _roles.GetListAsync()).ConvertAll(role => role.ToDto()));

    public virtual async Task<IdentityRoleDto> GetAsync(Guid id) => (await _roles.GetAsync(id)).ToDto();

    public virtual async Task<PagedResultDto<IdentityRoleDto>> GetListAsync(GetIdentityRolesInput input)
    {
        var sorting = IdentitySorting.Check(input.Sorting, nameof(IdentityRole.Name), nameof(IdentityRole.IsDefault), nameof(IdentityRole.IsPublic));
        var count = await _roles.GetCountAsync(input.Filter);
        var page = await _roles.GetListAsync(sorting, input.MaxResultCount, input.SkipCount, input.Filter);
        return new PagedResultDto<IdentityRoleDto>(count, page.ConvertAll(role => role.ToDto()));
    }

    [Authorize(IdentityPermissions.Roles.Create)]
    public virtual async Task<IdentityRoleDto> CreateAsync(IdentityRoleCreateDto input)
    {
        var role = new IdentityRole(GuidGenerator.Create(), input.Name) { IsDefault = input.IsDefault, IsPublic = input.IsPublic };
        (await _roleManager.CreateAsync(role)).CheckErrors();
        return role.ToDto();
    }

    [Authorize(IdentityPermissions.Roles.Update)]
    public virtual async Task<IdentityRoleDto> UpdateAsync(Guid id, IdentityRoleUpdateDto input)
    {
        var role = await _roles.GetAsync(id);
        role.SetConcurrencyStampIfNotNull(input.ConcurrencyStamp);
        var oldName = role.Name;
        (await _roleManager.SetRoleNameAsync(role, input.Name.Trim())).CheckErrors();
        role.IsDefault = input.IsDefault;
        role.IsPublic = input.IsPublic;
        (await _roleManager.UpdateAsync(role)).CheckErrors();
        if (role.Name != oldName)
        {
            await _grants.UpdateProviderKeyAsync(RolePermissionValueProvider.ProviderName, oldName, role.Name);
        }

        return role.ToDto();
    }

    [Authorize(IdentityPermissions.Roles.Delete)]
    public virtual async Task DeleteAsync(Guid id)
    {
        if (await _roles.FindAsync(id) is { } role)
        {
            (await _roleManager.DeleteAsync(role)).CheckErrors();
            await _grants.DeleteAsync(RolePermissionValueProvider.ProviderName, role.Name);
        }
    }
}
