using Kefu.Platform.Blazor.Formatting;
using Volo.Abp.Identity;

namespace Kefu.Platform.Blazor.Users;

/// <summary>A user with the roles.</summary>
internal sealed record UserView(IdentityUserDto User, IReadOnlyList<IdentityRoleDto> Roles)
{
    public string FullName => PersonName.Full(User.Surname, User.Name);
}
