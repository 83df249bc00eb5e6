using System.Security.Claims;
using Volo.Abp.Security.Claims;

namespace Volo.Abp;

/// <summary>Who acts in tests.</summary>
internal static class TestUsers
{
    public static readonly Guid Anna = new("5d1e2c5a-0001-4c3b-9d49-0a1b2c3d4e5f");
    public static readonly Guid Bert = new("5d1e2c5a-0002-4c3b-9d49-0a1b2c3d4e5f");

    public static ClaimsPrincipal PrincipalOf(Guid userId, params string[] roles) => new(new ClaimsIdentity(
        roles.Select(role => new Claim(AbpClaimTypes.Role, role)).Prepend(new Claim(AbpClaimTypes.UserId, userId.ToString())), "Test"));
}
