namespace Kefu.Platform.Blazor.Roles;

/// <summary>Addresses of a role's pages.</summary>
internal static class RoleLinks
{
    public static string Permissions(string name) => $"platform/roles/{Uri.EscapeDataString(name)}/permissions";

    public static string Edit(Guid id) => $"platform/roles/{id}/edit";
}
