using Volo.Abp;
using Volo.Abp.Domain.Entities;

namespace Kefu.Platform.DataScopes;

/// <summary>The scope that a role was given for a kind of record.</summary>
internal sealed class DataScopeGrant : Entity<Guid>
{
    private DataScopeGrant() { }

    public DataScopeGrant(Guid id, Guid roleId, string kind, DataScope scope) : base(id)
    {
        RoleId = roleId;
        Kind = Check.NotNullOrWhiteSpace(kind, nameof(kind), DataScopeConsts.MaxKindLength);
        Scope = scope;
    }

    public Guid RoleId { get; private set; }

    public string Kind { get; private set; } = "";

    public DataScope Scope { get; private set; }

    public void Change(DataScope scope) => Scope = scope;
}
