using System.Collections.ObjectModel;
using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Entities.Auditing;

namespace Volo.Abp.Identity;

/// <summary>A person who signs in.</summary>
public class IdentityUser : FullAuditedAggregateRoot<Guid>, IHasEntityVersion
{
    protected IdentityUser() { }

    public IdentityUser(Guid id, string userName, string email, Guid? tenantId = null) : base(id)
    {
        TenantId = tenantId;
        UserName = Check.NotNullOrWhiteSpace(userName, nameof(userName), IdentityUserConsts.MaxUserNameLength);
        NormalizedUserName = userName.ToUpperInvariant();
        Email = Check.NotNullOrWhiteSpace(email, nameof(email), IdentityUserConsts.MaxEmailLength);
        NormalizedEmail = email.ToUpperInvariant();
        SecurityStamp = NewStamp();
    }

    public virtual Guid? TenantId { get; protected set; }

    public virtual string UserName { get; protected internal set; } = "";

    public virtual string NormalizedUserName { get; protected internal set; } = "";

    public virtual string? Name { get; set; }

    public virtual string? Surname { get; set; }

    public virtual string Email { get; protected internal set; } = "";

    public virtual string NormalizedEmail { get; protected internal set; } = "";

    public virtual bool EmailConfirmed { get; protected internal set; }

    public virtual string? PasswordHash { get; protected internal set; }

    /// <summary>Changes with the password and with a forced sign-out: sign-ins with another stamp end.</summary>
    public virtual string SecurityStamp { get; protected internal set; } = "";

    public virtual bool IsExternal { get; set; }

    public virtual string? PhoneNumber { get; protected internal set; }

    public virtual bool PhoneNumberConfirmed { get; protected internal set; }

    public virtual bool IsActive { get; protected set; } = true;

    public virtual bool TwoFactorEnabled { get; protected internal set; }

    public virtual DateTimeOffset? LockoutEnd { get; protected internal set; }

    public virtual bool LockoutEnabled { get; protected internal set; } = true;

    public virtual int AccessFailedCount { get; protected internal set; }

    public virtual bool ShouldChangePasswordOnNextLogin { get; protected set; }

    public virtual int EntityVersion { get; protected set; }

    public virtual DateTimeOffset? LastPasswordChangeTime { get; protected set; }

    public virtual ICollection<IdentityUserRole> Roles { get; protected set; } = new Collection<IdentityUserRole>();

    public virtual ICollection<IdentityUserOrganizationUnit> OrganizationUnits { get; protected set; } = new Collection<IdentityUserOrganizationUnit>();

    public virtual void SetIsActive(bool isActive) => IsActive = isActive;

    public virtual void SetShouldChangePasswordOnNextLogin(bool shouldChange) => ShouldChangePasswordOnNextLogin = shouldChange;

    public virtual void SetLastPasswordChangeTime(DateTimeOffset? time) => LastPasswordChangeTime = time;

    public virtual void SetPhoneNumber(string? phoneNumber, bool confirmed)
    {
        PhoneNumber = phoneNumber;
        PhoneNumberConfirmed = !phoneNumber.IsNullOrWhiteSpace() && confirmed;
    }

    public virtual bool IsInRole(Guid roleId) => Roles.Any(role => role.RoleId == roleId);

    public virtual void AddRole(Guid roleId)
    {
        if (!IsInRole(roleId))
        {
            Roles.Add(new IdentityUserRole(Id, roleId, TenantId));
        }
    }

    public virtual void RemoveRole(Guid roleId)
    {
        foreach (var role in Roles.Where(role => role.RoleId == roleId).ToList())
        {
            Roles.Remove(role);
        }
    }

    public virtual bool IsInOrganizationUnit(Guid organizationUnitId) => OrganizationUnits.Any(unit => unit.OrganizationUnitId == organizationUnitId);

    public virtual void AddOrganizationUnit(Guid organizationUnitId)
    {
        if (!IsInOrganizationUnit(organizationUnitId))
        {
            OrganizationUnits.Add(new IdentityUserOrganizationUnit(Id, organizationUnitId, TenantId));
        }
    }

    public virtual void RemoveOrganizationUnit(Guid organizationUnitId)
    {
        foreach (var unit in OrganizationUnits.Where(unit => unit.OrganizationUnitId == organizationUnitId).ToList())
        {
            OrganizationUnits.Remove(unit);
        }
    }

    internal static string NewStamp() => Convert.ToHexString(System.Security.Cryptography.RandomNumberGenerator.GetBytes(16));
}

/// <summary>That a user has a role.</summary>
public class IdentityUserRole : Entity
{
    protected IdentityUserRole() { }

    protected internal IdentityUserRole(Guid userId, Guid roleId, Guid? tenantId)
    {
        UserId = userId;
        RoleId = roleId;
        TenantId = tenantId;
    }

    public virtual Guid? TenantId { get; protected set; }

    public virtual Guid UserId { get; protected set; }

    public virtual Guid RoleId { get; protected set; }

    public override object[] GetKeys() => [UserId, RoleId];
}

/// <summary>That a user belongs to an organisation unit.</summary>
public class IdentityUserOrganizationUnit : Entity, ICreationAuditedObject
{
    protected IdentityUserOrganizationUnit() { }

    protected internal IdentityUserOrganizationUnit(Guid userId, Guid organizationUnitId, Guid? tenantId)
    {
        UserId = userId;
        OrganizationUnitId = organizationUnitId;
        TenantId = tenantId;
    }

    public virtual Guid? TenantId { get; protected set; }

    public virtual Guid UserId { get; protected set; }

    public virtual Guid OrganizationUnitId { get; protected set; }

    public virtual DateTime CreationTime { get; protected set; }

    public virtual Guid? CreatorId { get; protected set; }

    public override object[] GetKeys() => [UserId, OrganizationUnitId];
}
