using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Features;

/// <summary>Keeps the values that were set, by provider and key.</summary>
public interface IFeatureStore
{
    Task<string?> GetOrNullAsync(string name, string? providerName, string? providerKey);
}

/// <summary>Knows no value: for applications without feature management.</summary>
[Dependency(TryRegister = true)]
public class NullFeatureStore : IFeatureStore, ISingletonDependency
{
    public Task<string?> GetOrNullAsync(string name, string? providerName, string? providerKey) => Task.FromResult<string?>(null);
}
