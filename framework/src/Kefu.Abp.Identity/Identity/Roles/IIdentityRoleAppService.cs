using System.ComponentModel.DataAnnotations;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Entities;

namespace Volo.Abp.Identity;

/// <summary>Manages roles.</summary>
public interface IIdentityRoleAppService : IApplicationService
{
    Task<ListResultDto<IdentityRoleDto>> GetAllListAsync();

    Task<IdentityRoleDto> GetAsync(Guid id);

    Task<PagedResultDto<IdentityRoleDto>> GetListAsync(GetIdentityRolesInput input);

    Task<IdentityRoleDto> CreateAsync(IdentityRoleCreateDto input);

    /// <exception cref="Data.AbpDbConcurrencyException">Somebody else has changed the role since.</exception>
    Task<IdentityRoleDto> UpdateAsync(Guid id, IdentityRoleUpdateDto input);

    Task DeleteAsync(Guid id);
}

/// <summary>Asks for a page of roles.</summary>
public class GetIdentityRolesInput : PagedAndSortedResultRequestDto
{
    /// <summary>Part of the name.</summary>
    public string? Filter { get; set; }
}

/// <summary>A role.</summary>
public class IdentityRoleDto : ExtensibleEntityDto<Guid>
{
    public string Name { get; set; } = "";

    public bool IsDefault { get; set; }

    public bool IsStatic { get; set; }

    public bool IsPublic { get; set; }

    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>What is said of a role when it is created or changed.</summary>
public abstract class IdentityRoleCreateOrUpdateDtoBase
{
    [Required]
    [StringLength(IdentityRoleConsts.MaxGrantableNameLength)]
    public string Name { get; set; } = "";

    public bool IsDefault { get; set; }

    public bool IsPublic { get; set; }
}

/// <summary>A new role.</summary>
public class IdentityRoleCreateDto : IdentityRoleCreateOrUpdateDtoBase;

/// <summary>A changed role.</summary>
public class IdentityRoleUpdateDto : IdentityRoleCreateOrUpdateDtoBase, IHasConcurrencyStamp
{
    public string ConcurrencyStamp { get; set; } = "";
}
