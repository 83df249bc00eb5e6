using System.ComponentModel;
using System.Globalization;

namespace Volo.Abp.Settings;

/// <summary>Short forms on <see cref="ISettingProvider"/>.</summary>
public static class SettingProviderExtensions
{
    public static async Task<bool> IsTrueAsync(this ISettingProvider settingProvider, string name)
        => string.Equals(await settingProvider.GetOrNullAsync(name), "true", StringComparison.OrdinalIgnoreCase);

    /// <summary>The value as <typeparamref name="T"/>, read in the invariant culture.</summary>
    public static async Task<T> GetAsync<T>(this ISettingProvider settingProvider, string name, T defaultValue = default) where T : struct
        => await settingProvider.GetOrNullAsync(name) is { Length: > 0 } value
            ? (T)TypeDescriptor.GetConverter(typeof(T)).ConvertFromString(null, CultureInfo.InvariantCulture, value)!
            : defaultValue;
}
