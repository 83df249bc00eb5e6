using Volo.Abp.DependencyInjection;
using Volo.Abp.Uow;

namespace Kefu.Platform.DataScopes;

/// <summary>The scopes that roles were given, kept in memory.</summary>
internal sealed class DataScopeGrants(DataScopeGrantReader reader, TimeProvider time) : IDisposable, ISingletonDependency
{
    private readonly KeptReading<ILookup<string, (string Kind, DataScope Scope)>> _kept = new(reader.ReadAsync, time);

    /// <summary>The widest scope of these roles; a role that was given none has the default, and so has whoever has no role.</summary>
    public async ValueTask<DataScope> WidestAsync(DataScopeDefinition definition, IReadOnlyCollection<string> roles)
    {
        var granted = await _kept.GetAsync();
        return roles.Select(role => ScopeOf(granted, role, definition)).DefaultIfEmpty(definition.Default).Max();
    }

    public void ForgetOnceCommitted(IUnitOfWork change) => _kept.ForgetOnceCommitted(change);

    public void Dispose() => _kept.Dispose();

    private static DataScope ScopeOf(ILookup<string, (string Kind, DataScope Scope)> granted, string role, DataScopeDefinition definition)
        => granted[role].Where(grant => grant.Kind == definition.Kind).Select(grant => (DataScope?)grant.Scope).FirstOrDefault() ?? definition.Default;
}
