using System.ComponentModel.DataAnnotations;
using Volo.Abp.Identity;

namespace Kefu.Platform.Blazor.Roles;

/// <summary>What the form asks of a role.</summary>
public sealed class RoleModel
{
    [Required]
    [StringLength(256)]
    public string? Name { get; set; }

    public bool IsDefault { get; set; }

    public bool IsPublic { get; set; }

    public bool IsStatic { get; set; }

    public string ConcurrencyStamp { get; set; } = "";

    internal static RoleModel Of(IdentityRoleDto role) => new()
    {
        Name = role.Name, IsDefault = role.IsDefault, IsPublic = role.IsPublic, IsStatic = role.IsStatic, ConcurrencyStamp = role.ConcurrencyStamp,
    };

    internal IdentityRoleCreateDto ToCreate() => new() { Name = Name!.Trim(), IsDefault = IsDefault, IsPublic = IsPublic };

    internal IdentityRoleUpdateDto ToUpdate() => new() { Name = Name!.Trim(), IsDefault = IsDefault, IsPublic = IsPublic, ConcurrencyStamp = ConcurrencyStamp };
}
