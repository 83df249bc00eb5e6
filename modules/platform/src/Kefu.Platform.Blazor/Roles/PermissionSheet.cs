using Volo.Abp.PermissionManagement;

namespace Kefu.Platform.Blazor.Roles;

/// <summary>All permissions as one holder has them, and what is about to change.</summary>
internal sealed class PermissionSheet(GetPermissionListResultDto permissions, string providerName)
{
    public IReadOnlyList<PermissionGroup> Groups { get; } = permissions.Groups.Select(group => PermissionGroup.Of(group, providerName)).ToList();

    public int Changes => Changed.Count();

    private IEnumerable<PermissionRow> Changed => Groups.SelectMany(group => group.Rows).Where(row => row.IsChanged);

    /// <summary>Only what has changed, so that what another person changes meanwhile stays.</summary>
    public UpdatePermissionsDto ToUpdate() => new()
    {
        Permissions = Changed.Select(row => new UpdatePermissionDto { Name = row.Name, IsGranted = row.IsGranted }).ToArray(),
    };

    public void Undo()
    {
        foreach (var row in Changed.ToList())
            row.Undo();
    }
}
