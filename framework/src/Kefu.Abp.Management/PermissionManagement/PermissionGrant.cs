using Volo.Abp.Domain.Entities;

namespace Volo.Abp.PermissionManagement;

/// <summary>A permission granted to a role ("R", role name) or a user ("U", user id).</summary>
public class PermissionGrant : Entity<Guid>
{
    protected PermissionGrant() { }

    public PermissionGrant(Guid id, string name, string providerName, string providerKey) : base(id)
    {
        Name = Check.NotNullOrWhiteSpace(name, nameof(name), PermissionGrantConsts.MaxNameLength);
        ProviderName = Check.NotNullOrWhiteSpace(providerName, nameof(providerName), PermissionGrantConsts.MaxProviderNameLength);
        ProviderKey = Check.NotNullOrWhiteSpace(providerKey, nameof(providerKey), PermissionGrantConsts.MaxProviderKeyLength);
    }

    public virtual Guid? TenantId { get; protected set; }

    public virtual string Name { get; protected set; } = default!;

    public virtual string ProviderName { get; protected set; } = default!;

    public virtual string ProviderKey { get; protected internal set; } = default!;
}
