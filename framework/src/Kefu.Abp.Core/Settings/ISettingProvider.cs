namespace Volo.Abp.Settings;

/// <summary>The values of settings for who acts now.</summary>
public interface ISettingProvider
{
    /// <exception cref="AbpException">No such setting is defined.</exception>
    Task<string?> GetOrNullAsync(string name);

    Task<List<SettingValue>> GetAllAsync(string[] names);

    Task<List<SettingValue>> GetAllAsync();
}
