using Microsoft.AspNetCore.Identity;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Identity;

/// <summary>Keeps roles for ASP.NET Core Identity in the repository.</summary>
[ExposeServices(typeof(IdentityRoleStore), typeof(IRoleStore<IdentityRole>))]
public class IdentityRoleStore(IIdentityRoleRepository roles, IdentityErrorDescriber errors) : IRoleStore<IdentityRole>, ITransientDependency
{
    public void Dispose() => GC.SuppressFinalize(this);

    public Task<IdentityResult> CreateAsync(IdentityRole role, CancellationToken cancellationToken)
        => SaveAsync(role, () => roles.InsertAsync(role, autoSave: true, cancellationToken));

    public Task<IdentityResult> UpdateAsync(IdentityRole role, CancellationToken cancellationToken)
        => SaveAsync(role, () => roles.UpdateAsync(role, autoSave: true, cancellationToken));

    public async Task<IdentityResult> DeleteAsync(IdentityRole role, CancellationToken cancellationToken)
    {
        await roles.DeleteAsync(role, autoSave: true, cancellationToken);
        return IdentityResult.Success;
    }

    public Task<string> GetRoleIdAsync(IdentityRole role, CancellationToken cancellationToken) => Task.FromResult(role.Id.ToString());

    public Task<string?> GetRoleNameAsync(IdentityRole role, CancellationToken cancellationToken) => Task.FromResult<string?>(role.Name);

    public Task SetRoleNameAsync(IdentityRole role, string? roleName, CancellationToken cancellationToken)
    {
        role.ChangeName(roleName!);
        return Task.CompletedTask;
    }

    public Task<string?> GetNormalizedRoleNameAsync(IdentityRole role, CancellationToken cancellationToken) => Task.FromResult<string?>(role.NormalizedName);

    public Task SetNormalizedRoleNameAsync(IdentityRole role, string? normalizedName, CancellationToken cancellationToken)
    {
        role.NormalizedName = normalizedName ?? "";
        return Task.CompletedTask;
    }

    public Task<IdentityRole?> FindByIdAsync(string roleId, CancellationToken cancellationToken)
        => Guid.TryParse(roleId, out var id) ? roles.FindAsync(id, cancellationToken: cancellationToken) : Task.FromResult<IdentityRole?>(null);

    public Task<IdentityRole?> FindByNameAsync(string normalizedRoleName, CancellationToken cancellationToken)
        => roles.FindByNormalizedNameAsync(normalizedRoleName, cancellationToken);

    private Task<IdentityResult> SaveAsync(IdentityRole role, Func<Task> save)
        => UniqueNames.SaveAsync(save, nameof(IdentityRole.NormalizedName), () => errors.DuplicateRoleName(role.Name));
}
