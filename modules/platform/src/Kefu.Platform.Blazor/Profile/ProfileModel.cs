using System.ComponentModel.DataAnnotations;
using Volo.Abp.Account;

namespace Kefu.Platform.Blazor.Profile;

/// <summary>What people change of their own account. User name and e-mail address are the administrator's.</summary>
public sealed class ProfileModel
{
    [StringLength(64)]
    public string? Surname { get; set; }

    [StringLength(64)]
    public string? Name { get; set; }

    [StringLength(16)]
    public string? PhoneNumber { get; set; }

    public string UserName { get; set; } = "";

    public string Email { get; set; } = "";

    public string ConcurrencyStamp { get; set; } = "";

    internal static ProfileModel Of(ProfileDto profile) => new()
    {
        Surname = profile.Surname,
        Name = profile.Name,
        PhoneNumber = profile.PhoneNumber,
        UserName = profile.UserName,
        Email = profile.Email,
        ConcurrencyStamp = profile.ConcurrencyStamp,
    };

    internal UpdateProfileDto ToUpdate() => new()
    {
        Surname = Surname,
        Name = Name,
        PhoneNumber = PhoneNumber,
        UserName = UserName,
        Email = Email,
        ConcurrencyStamp = ConcurrencyStamp,
    };
}
