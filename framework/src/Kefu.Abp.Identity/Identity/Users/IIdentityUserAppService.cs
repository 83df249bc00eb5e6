using System.ComponentModel.DataAnnotations;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Entities;

namespace Volo.Abp.Identity;

/// <summary>Manages users.</summary>
public interface IIdentityUserAppService : IApplicationService
{
    Task<IdentityUserDto> GetAsync(Guid id);

    Task<PagedResultDto<IdentityUserDto>> GetListAsync(GetIdentityUsersInput input);

    Task<IdentityUserDto> CreateAsync(IdentityUserCreateDto input);

    /// <exception cref="Data.AbpDbConcurrencyException">Somebody else has changed the user since.</exception>
    Task<IdentityUserDto> UpdateAsync(Guid id, IdentityUserUpdateDto input);

    Task DeleteAsync(Guid id);

    Task<ListResultDto<IdentityRoleDto>> GetRolesAsync(Guid id);

    Task<ListResultDto<IdentityRoleDto>> GetAssignableRolesAsync();

    Task UpdateRolesAsync(Guid id, IdentityUserUpdateRolesDto input);

    Task<IdentityUserDto?> FindByUsernameAsync(string userName);

    Task<IdentityUserDto?> FindByEmailAsync(string email);
}

/// <summary>Asks for a page of users.</summary>
public class GetIdentityUsersInput : PagedAndSortedResultRequestDto
{
    /// <summary>Part of the user name, the name, the e-mail address or the telephone number.</summary>
    public string? Filter { get; set; }
}

/// <summary>A user.</summary>
public class IdentityUserDto : ExtensibleFullAuditedEntityDto<Guid>
{
    public Guid? TenantId { get; set; }

    public string UserName { get; set; } = "";

    public string? Name { get; set; }

    public string? Surname { get; set; }

    public string Email { get; set; } = "";

    public bool EmailConfirmed { get; set; }

    public string? PhoneNumber { get; set; }

    public bool PhoneNumberConfirmed { get; set; }

    public bool IsActive { get; set; }

    public bool LockoutEnabled { get; set; }

    public int AccessFailedCount { get; set; }

    public DateTimeOffset? LockoutEnd { get; set; }

    public string ConcurrencyStamp { get; set; } = "";

    public int EntityVersion { get; set; }

    public DateTimeOffset? LastPasswordChangeTime { get; set; }
}

/// <summary>What is said of a user when it is created or changed.</summary>
public abstract class IdentityUserCreateOrUpdateDtoBase
{
    [Required]
    [StringLength(256)]
    public string UserName { get; set; } = "";

    [StringLength(64)]
    public string? Name { get; set; }

    [StringLength(64)]
    public string? Surname { get; set; }

    [Required]
    [EmailAddress]
    [StringLength(256)]
    public string Email { get; set; } = "";

    [StringLength(16)]
    public string? PhoneNumber { get; set; }

    public bool IsActive { get; set; } = true;

    public bool LockoutEnabled { get; set; } = true;

    /// <summary>Null: the roles stay as they are.</summary>
    public string[]? RoleNames { get; set; }
}

/// <summary>A new user.</summary>
public class IdentityUserCreateDto : IdentityUserCreateOrUpdateDtoBase
{
    [Required]
    [StringLength(128)]
    public string Password { get; set; } = "";
}

/// <summary>A changed user.</summary>
public class IdentityUserUpdateDto : IdentityUserCreateOrUpdateDtoBase, IHasConcurrencyStamp
{
    /// <summary>Null: the password stays as it is.</summary>
    [StringLength(128)]
    public string? Password { get; set; }

    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>The roles that a user is to have.</summary>
public class IdentityUserUpdateRolesDto
{
    [Required]
    public string[] RoleNames { get; set; } = [];
}
