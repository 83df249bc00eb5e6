using Volo.Abp.Auditing;
using Volo.Abp.Domain.Entities;

namespace Volo.Abp.Identity;

/// <summary>A role, which holds permissions and is given to people.</summary>
public class IdentityRole : AggregateRoot<Guid>, IHasEntityVersion
{
    protected IdentityRole() { }

    public IdentityRole(Guid id, string name, Guid? tenantId = null) : base(id)
    {
        TenantId = tenantId;
        ChangeName(name);
    }

    public virtual Guid? TenantId { get; protected set; }

    public virtual string Name { get; protected internal set; } = "";

    public virtual string NormalizedName { get; protected internal set; } = "";

    /// <summary>Given to each new user.</summary>
    public virtual bool IsDefault { get; set; }

    /// <summary>Made by the program: it can be neither renamed nor deleted.</summary>
    public virtual bool IsStatic { get; set; }

    /// <summary>Others than administrators may see who has it.</summary>
    public virtual bool IsPublic { get; set; }

    public virtual int EntityVersion { get; protected set; }

    public virtual void ChangeName(string name)
    {
        Name = Check.NotNullOrWhiteSpace(name, nameof(name), IdentityRoleConsts.MaxNameLength).Trim();
        NormalizedName = Name.ToUpperInvariant();
    }
}
