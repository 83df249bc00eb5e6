using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Identity;
using Volo.Abp.Uow;

namespace Kefu.Platform.DataScopes;

/// <summary>Reads the scopes of all roles, by the roles' names, which is how a signed-in person carries them.</summary>
internal sealed class DataScopeGrantReader(
    IUnitOfWorkManager unitOfWorkManager,
    IRepository<DataScopeGrant, Guid> grants,
    IRepository<IdentityRole, Guid> roles) : ITransientDependency
{
    public async Task<ILookup<string, (string Kind, DataScope Scope)>> ReadAsync()
    {
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true, isTransactional: false);
        var given = await grants.GetListAsync();
        var names = given.Count == 0 ? [] : (await roles.GetListAsync()).ToDictionary(role => role.Id, role => role.Name);
        await unitOfWork.CompleteAsync();
        return given.Where(grant => names.ContainsKey(grant.RoleId))
            .ToLookup(grant => names[grant.RoleId], grant => (grant.Kind, grant.Scope), StringComparer.OrdinalIgnoreCase);
    }
}
