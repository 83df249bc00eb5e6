using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Settings;

/// <summary>Keeps the values that were set, by provider and key.</summary>
public interface ISettingStore
{
    Task<string?> GetOrNullAsync(string name, string? providerName, string? providerKey);

    /// <summary>One value for each name, null where none is set.</summary>
    Task<List<SettingValue>> GetAllAsync(string[] names, string? providerName, string? providerKey);
}

/// <summary>Knows no value: for applications without setting management.</summary>
[Dependency(TryRegister = true)]
public class NullSettingStore : ISettingStore, ISingletonDependency
{
    public Task<string?> GetOrNullAsync(string name, string? providerName, string? providerKey) => Task.FromResult<string?>(null);

    public Task<List<SettingValue>> GetAllAsync(string[] names, string? providerName, string? providerKey)
        => Task.FromResult(names.Select(name => new SettingValue(name, null)).ToList());
}
