namespace Volo.Abp.SettingManagement;

/// <summary>Sets values of settings.</summary>
public interface ISettingManager
{
    /// <summary>Null takes the value away, so that the next provider's counts.</summary>
    /// <exception cref="AbpException">No such setting or kind of holder is defined.</exception>
    Task SetAsync(string name, string? value, string providerName, string? providerKey);
}

/// <summary>Short forms on <see cref="ISettingManager"/>.</summary>
public static class SettingManagerExtensions
{
    public static Task SetGlobalAsync(this ISettingManager settingManager, string name, string? value) => settingManager.SetAsync(name, value, "G", null);

    public static Task SetForUserAsync(this ISettingManager settingManager, Guid userId, string name, string? value) => settingManager.SetAsync(name, value, "U", userId.ToString());
}
