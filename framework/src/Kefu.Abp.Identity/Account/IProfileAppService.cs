using System.ComponentModel.DataAnnotations;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Entities;

namespace Volo.Abp.Account;

/// <summary>A user's own account.</summary>
public interface IProfileAppService : IApplicationService
{
    Task<ProfileDto> GetAsync();

    Task<ProfileDto> UpdateAsync(UpdateProfileDto input);

    Task ChangePasswordAsync(ChangePasswordInput input);
}

/// <summary>The own account.</summary>
public class ProfileDto : IHasConcurrencyStamp
{
    public string UserName { get; set; } = "";

    public string Email { get; set; } = "";

    public string? Name { get; set; }

    public string? Surname { get; set; }

    public string? PhoneNumber { get; set; }

    public bool IsExternal { get; set; }

    public bool HasPassword { get; set; }

    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>What one may change of the own account.</summary>
public class UpdateProfileDto : IHasConcurrencyStamp
{
    [Required]
    [StringLength(256)]
    public string UserName { get; set; } = "";

    [Required]
    [EmailAddress]
    [StringLength(256)]
    public string Email { get; set; } = "";

    [StringLength(64)]
    public string? Name { get; set; }

    [StringLength(64)]
    public string? Surname { get; set; }

    [StringLength(16)]
    public string? PhoneNumber { get; set; }

    public string ConcurrencyStamp { get; set; } = "";
}

/// <summary>A new password, with the present one.</summary>
public class ChangePasswordInput
{
    [Required]
    [StringLength(128)]
    public string CurrentPassword { get; set; } = "";

    [Required]
    [StringLength(128)]
    public string NewPassword { get; set; } = "";
}
