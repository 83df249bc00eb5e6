using System.Security.Claims;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Security.Claims;

namespace Volo.Abp.Users;

/// <summary>Default <see cref="ICurrentUser"/> over the current principal's claims.</summary>
public class CurrentUser(ICurrentPrincipalAccessor principalAccessor) : ICurrentUser, ITransientDependency
{
    public virtual bool IsAuthenticated => Id.HasValue;

    public virtual Guid? Id => Guid.TryParse(ValueOf(AbpClaimTypes.UserId), out var id) ? id : null;

    public virtual string? UserName => ValueOf(AbpClaimTypes.UserName);

    public virtual string? Name => ValueOf(AbpClaimTypes.Name);

    public virtual string? SurName => ValueOf(AbpClaimTypes.SurName);

    public virtual string? PhoneNumber => ValueOf(AbpClaimTypes.PhoneNumber);

    public virtual bool PhoneNumberVerified => IsTrue(AbpClaimTypes.PhoneNumberVerified);

    public virtual string? Email => ValueOf(AbpClaimTypes.Email);

    public virtual bool EmailVerified => IsTrue(AbpClaimTypes.EmailVerified);

    public virtual string[] Roles => FindClaims(AbpClaimTypes.Role).Select(claim => claim.Value).Distinct().ToArray();

    public virtual Claim? FindClaim(string claimType) => principalAccessor.Principal.FindFirst(claimType);

    public virtual Claim[] FindClaims(string claimType) => principalAccessor.Principal.FindAll(claimType).ToArray();

    public virtual Claim[] GetAllClaims() => principalAccessor.Principal.Claims.ToArray();

    public virtual bool IsInRole(string roleName) => FindClaims(AbpClaimTypes.Role).Any(claim => claim.Value == roleName);

    private string? ValueOf(string claimType) => FindClaim(claimType)?.Value;

    private bool IsTrue(string claimType) => string.Equals(ValueOf(claimType), "true", StringComparison.OrdinalIgnoreCase);
}
