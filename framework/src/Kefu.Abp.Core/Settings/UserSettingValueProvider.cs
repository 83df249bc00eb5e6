using Volo.Abp.Users;

namespace Volo.Abp.Settings;

/// <summary>The value of the current user.</summary>
public class UserSettingValueProvider(ISettingStore settingStore, ICurrentUser currentUser) : SettingValueProvider(settingStore)
{
    public const string ProviderName = "U";

    public override string Name => ProviderName;

    public override async Task<string?> GetOrNullAsync(SettingDefinition setting)
        => currentUser.Id is { } userId ? await SettingStore.GetOrNullAsync(setting.Name, Name, userId.ToString()) : null;

    public override async Task<List<SettingValue>> GetAllAsync(SettingDefinition[] settings)
        => currentUser.Id is { } userId ? await SettingStore.GetAllAsync(settings.Select(setting => setting.Name).ToArray(), Name, userId.ToString()) : [];
}
