using System.ComponentModel.DataAnnotations;
using Volo.Abp.Application.Services;

namespace Volo.Abp.PermissionManagement;

/// <summary>Shows and changes what a holder is granted.</summary>
public interface IPermissionAppService : IApplicationService
{
    Task<GetPermissionListResultDto> GetAsync(string providerName, string providerKey);

    /// <summary>Sets the permissions that are named; the others stay as they are.</summary>
    Task UpdateAsync(string providerName, string providerKey, UpdatePermissionsDto input);
}

/// <summary>All permissions, as one holder has them.</summary>
public class GetPermissionListResultDto
{
    public string EntityDisplayName { get; set; } = "";

    public List<PermissionGroupDto> Groups { get; set; } = [];
}

/// <summary>The permissions of a module.</summary>
public class PermissionGroupDto
{
    public string Name { get; set; } = "";

    public string DisplayName { get; set; } = "";

    public string? DisplayNameKey { get; set; }

    public string? DisplayNameResource { get; set; }

    public List<PermissionGrantInfoDto> Permissions { get; set; } = [];
}

/// <summary>A permission, and whether the holder has it.</summary>
public class PermissionGrantInfoDto
{
    public string Name { get; set; } = "";

    public string DisplayName { get; set; } = "";

    public string? ParentName { get; set; }

    public bool IsGranted { get; set; }

    /// <summary>Empty: every kind of holder may have it.</summary>
    public List<string> AllowedProviders { get; set; } = [];

    public List<ProviderInfoDto> GrantedProviders { get; set; } = [];
}

/// <summary>Where a grant comes from.</summary>
public class ProviderInfoDto
{
    public string ProviderName { get; set; } = "";

    public string ProviderKey { get; set; } = "";
}

/// <summary>Permissions to be granted and taken away.</summary>
public class UpdatePermissionsDto
{
    [Required]
    public UpdatePermissionDto[] Permissions { get; set; } = [];
}

/// <summary>One of them.</summary>
public class UpdatePermissionDto
{
    [Required]
    public string Name { get; set; } = "";

    public bool IsGranted { get; set; }
}
