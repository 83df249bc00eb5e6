using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.Application.Dtos;
using Volo.Abp.AspNetCore.Mvc;

namespace Volo.Abp.Identity;

/// <summary>Users over HTTP. The services' permissions are asked for here too: before a request is read and found wanting.</summary>
[RemoteService(Name = "AbpIdentity")]
[ApiController]
[Authorize(IdentityPermissions.Users.Default)]
[Route("api/identity/users")]
public class IdentityUserController(IIdentityUserAppService users) : AbpControllerBase
{
    /// <summary>One user.</summary>
    [HttpGet("{id:guid}")]
    public virtual Task<IdentityUserDto> GetAsync(Guid id) => users.GetAsync(id);

    /// <summary>A page of users.</summary>
    [HttpGet]
    public virtual Task<PagedResultDto<IdentityUserDto>> GetListAsync([FromQuery] GetIdentityUsersInput input) => users.GetListAsync(input);

    /// <summary>Creates a user.</summary>
    [HttpPost]
    [Authorize(IdentityPermissions.Users.Create)]
    public virtual Task<IdentityUserDto> CreateAsync(IdentityUserCreateDto input) => users.CreateAsync(input);

    /// <summary>Changes a user.</summary>
    [HttpPut("{id:guid}")]
    [Authorize(IdentityPermissions.Users.Update)]
    public virtual Task<IdentityUserDto> UpdateAsync(Guid id, IdentityUserUpdateDto input) => users.UpdateAsync(id, input);

    /// <summary>Deletes a user.</summary>
    [HttpDelete("{id:guid}")]
    [Authorize(IdentityPermissions.Users.Delete)]
    public virtual Task DeleteAsync(Guid id) => users.DeleteAsync(id);

    /// <summary>The roles of a user.</summary>
    [HttpGet("{id:guid}/roles")]
    public virtual Task<ListResultDto<IdentityRoleDto>> GetRolesAsync(Guid id) => users.GetRolesAsync(id);

    /// <summary>The roles that may be given.</summary>
    [HttpGet("assignable-roles")]
    public virtual Task<ListResultDto<IdentityRoleDto>> GetAssignableRolesAsync() => users.GetAssignableRolesAsync();

    /// <summary>Gives a user roles.</summary>
    [HttpPut("{id:guid}/roles")]
    [Authorize(IdentityPermissions.Users.Update)]
    public virtual Task UpdateRolesAsync(Guid id, IdentityUserUpdateRolesDto input) => users.UpdateRolesAsync(id, input);

    /// <summary>The user of that name.</summary>
    [HttpGet("by-username/{userName}")]
    public virtual Task<IdentityUserDto?> FindByUsernameAsync(string userName) => users.FindByUsernameAsync(userName);

    /// <summary>The user with that e-mail address.</summary>
    [HttpGet("by-email/{email}")]
    public virtual Task<IdentityUserDto?> FindByEmailAsync(string email) => users.FindByEmailAsync(email);
}

/// <summary>Roles over HTTP. The services' permissions are asked for here too: before a request is read and found wanting.</summary>
[RemoteService(Name = "AbpIdentity")]
[ApiController]
[Authorize(IdentityPermissions.Roles.Default)]
[Route("api/identity/roles")]
public class IdentityRoleController(IIdentityRoleAppService roles) : AbpControllerBase
{
    /// <summary>All roles.</summary>
    [HttpGet("all")]
    public virtual Task<ListResultDto<IdentityRoleDto>> GetAllListAsync() => roles.GetAllListAsync();

    /// <summary>A page of roles.</summary>
    [HttpGet]
    public virtual Task<PagedResultDto<IdentityRoleDto>> GetListAsync([FromQuery] GetIdentityRolesInput input) => roles.GetListAsync(input);

    /// <summary>One role.</summary>
    [HttpGet("{id:guid}")]
    public virtual Task<IdentityRoleDto> GetAsync(Guid id) => roles.GetAsync(id);

    /// <summary>Creates a role.</summary>
    [HttpPost]
    [Authorize(IdentityPermissions.Roles.Create)]
    public virtual Task<IdentityRoleDto> CreateAsync(IdentityRoleCreateDto input) => roles.CreateAsync(input);

    /// <summary>Changes a role.</summary>
    [HttpPut("{id:guid}")]
    [Authorize(IdentityPermissions.Roles.Update)]
    public virtual Task<IdentityRoleDto> UpdateAsync(Guid id, IdentityRoleUpdateDto input) => roles.UpdateAsync(id, input);

    /// <summary>Deletes a role.</summary>
    [HttpDelete("{id:guid}")]
    [Authorize(IdentityPermissions.Roles.Delete)]
    public virtual Task DeleteAsync(Guid id) => roles.DeleteAsync(id);
}
