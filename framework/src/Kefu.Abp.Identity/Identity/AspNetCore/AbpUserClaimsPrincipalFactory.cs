using System.Security.Claims;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;
using Volo.Abp.Security.Claims;

namespace Volo.Abp.Identity;

/// <summary>What a signed-in user's cookie says of the user.</summary>
public class AbpUserClaimsPrincipalFactory(IdentityUserManager userManager, IOptions<IdentityOptions> optionsAccessor)
    : UserClaimsPrincipalFactory<IdentityUser>(userManager, optionsAccessor)
{
    protected override async Task<ClaimsIdentity> GenerateClaimsAsync(IdentityUser user)
    {
        var identity = await base.GenerateClaimsAsync(user);
        Add(identity, AbpClaimTypes.Name, user.Name);
        Add(identity, AbpClaimTypes.SurName, user.Surname);
        Add(identity, AbpClaimTypes.EmailVerified, user.EmailConfirmed.ToString());
        Add(identity, AbpClaimTypes.PhoneNumber, user.PhoneNumber);
        Add(identity, AbpClaimTypes.PhoneNumberVerified, user.PhoneNumberConfirmed.ToString());
        foreach (var role in await UserManager.GetRolesAsync(user))
        {
            Add(identity, AbpClaimTypes.Role, role);
        }

        return identity;
    }

    private static void Add(ClaimsIdentity identity, string type, string? value)
    {
        if (!value.IsNullOrEmpty() && !identity.HasClaim(type, value))
        {
            identity.AddClaim(new Claim(type, value));
        }
    }
}
