namespace Volo.Abp.Identity;

/// <summary>Tells of users and roles.</summary>
internal static class IdentityMappings
{
    public static IdentityUserDto ToDto(this IdentityUser user) => new()
    {
        Id = user.Id,
        TenantId = user.TenantId,
        UserName = user.UserName,
        Name = user.Name,
        Surname = user.Surname,
        Email = user.Email,
        EmailConfirmed = user.EmailConfirmed,
        PhoneNumber = user.PhoneNumber,
        PhoneNumberConfirmed = user.PhoneNumberConfirmed,
        IsActive = user.IsActive,
        LockoutEnabled = user.LockoutEnabled,
        AccessFailedCount = user.AccessFailedCount,
        LockoutEnd = user.LockoutEnd,
        ConcurrencyStamp = user.ConcurrencyStamp,
        EntityVersion = user.EntityVersion,
        LastPasswordChangeTime = user.LastPasswordChangeTime,
        CreationTime = user.CreationTime,
        CreatorId = user.CreatorId,
        LastModificationTime = user.LastModificationTime,
        LastModifierId = user.LastModifierId,
    };

    public static IdentityRoleDto ToDto(this IdentityRole role) => new()
    {
        Id = role.Id,
        Name = role.Name,
        IsDefault = role.IsDefault,
        IsStatic = role.IsStatic,
        IsPublic = role.IsPublic,
        ConcurrencyStamp = role.ConcurrencyStamp,
    };
}
