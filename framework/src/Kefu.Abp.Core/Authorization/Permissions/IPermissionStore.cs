using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Authorization.Permissions;

/// <summary>Keeps grants by provider and key, and answers from a cache.</summary>
public interface IPermissionStore
{
    Task<bool> IsGrantedAsync(string name, string? providerName, string? providerKey);

    Task<MultiplePermissionGrantResult> IsGrantedAsync(string[] names, string? providerName, string? providerKey);
}

/// <summary>Grants nothing: for applications without permission management.</summary>
[Dependency(TryRegister = true)]
public class NullPermissionStore : IPermissionStore, ISingletonDependency
{
    public Task<bool> IsGrantedAsync(string name, string? providerName, string? providerKey) => Task.FromResult(false);

    public Task<MultiplePermissionGrantResult> IsGrantedAsync(string[] names, string? providerName, string? providerKey)
        => Task.FromResult(new MultiplePermissionGrantResult(names, PermissionGrantResult.Prohibited));
}
