using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Logging;

namespace Volo.Abp.Identity;

/// <summary>Creates and changes roles. A static one is neither renamed nor deleted.</summary>
public class IdentityRoleManager(
    IdentityRoleStore store,
    IIdentityRoleRepository roles,
    IEnumerable<IRoleValidator<IdentityRole>> roleValidators,
    ILookupNormalizer keyNormalizer,
    IdentityErrorDescriber errors,
    ILogger<IdentityRoleManager> logger)
    : RoleManager<IdentityRole>(store, roleValidators, keyNormalizer, errors, logger)
{
    /// <exception cref="Domain.Entities.EntityNotFoundException">There is none.</exception>
    public virtual Task<IdentityRole> GetByIdAsync(Guid id) => roles.GetAsync(id);

    /// <exception cref="BusinessException"><see cref="IdentityErrorCodes.StaticRoleRenaming"/>.</exception>
    public override Task<IdentityResult> SetRoleNameAsync(IdentityRole role, string? name)
        => role.IsStatic && role.Name != name ? throw new BusinessException(IdentityErrorCodes.StaticRoleRenaming) : base.SetRoleNameAsync(role, name);

    /// <exception cref="BusinessException"><see cref="IdentityErrorCodes.StaticRoleDeletion"/>.</exception>
    public override Task<IdentityResult> DeleteAsync(IdentityRole role)
        => role.IsStatic ? throw new BusinessException(IdentityErrorCodes.StaticRoleDeletion) : base.DeleteAsync(role);
}
