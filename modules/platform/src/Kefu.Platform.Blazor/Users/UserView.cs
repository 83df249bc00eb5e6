using Kefu.Platform.Staff;
using Volo.Abp.Identity;

namespace Kefu.Platform.Blazor.Users;

/// <summary>A user with the roles.</summary>
internal sealed record UserView(IdentityUserDto User, IReadOnlyList<IdentityRoleDto> Roles)
{
    public string FullName => StaffName.Full(User.Surname, User.Name);
}
