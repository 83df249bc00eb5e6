using System.ComponentModel.DataAnnotations;
using Volo.Abp.Identity;

namespace Kefu.Platform.Blazor.Users;

/// <summary>What the form asks of a user.</summary>
public sealed class UserModel
{
    [Required]
    [StringLength(256)]
    public string? UserName { get; set; }

    [StringLength(64)]
    public string? Surname { get; set; }

    [StringLength(64)]
    public string? Name { get; set; }

    [Required]
    [EmailAddress]
    [StringLength(256)]
    public string? Email { get; set; }

    [StringLength(16)]
    public string? PhoneNumber { get; set; }

    public bool IsActive { get; set; } = true;

    public bool LockoutEnabled { get; set; } = true;

    public List<string> RoleNames { get; set; } = [];

    public string ConcurrencyStamp { get; set; } = "";

    internal static UserModel Of(IdentityUserDto user, IEnumerable<string> roles) => new()
    {
        UserName = user.UserName,
        Surname = user.Surname,
        Name = user.Name,
        Email = user.Email,
        PhoneNumber = user.PhoneNumber,
        IsActive = user.IsActive,
        LockoutEnabled = user.LockoutEnabled,
        RoleNames = roles.ToList(),
        ConcurrencyStamp = user.ConcurrencyStamp,
    };

    internal IdentityUserCreateDto ToCreate(string password)
    {
        var user = new IdentityUserCreateDto { Password = password };
        WriteTo(user);
        return user;
    }

    internal IdentityUserUpdateDto ToUpdate()
    {
        var user = new IdentityUserUpdateDto { ConcurrencyStamp = ConcurrencyStamp };
        WriteTo(user);
        return user;
    }

    private void WriteTo(IdentityUserCreateOrUpdateDtoBase user)
    {
        user.UserName = UserName ?? "";
        user.Surname = Surname;
        user.Name = Name;
        user.Email = Email ?? "";
        user.PhoneNumber = PhoneNumber;
        user.IsActive = IsActive;
        user.LockoutEnabled = LockoutEnabled;
        user.RoleNames = RoleNames.ToArray();
    }
}
