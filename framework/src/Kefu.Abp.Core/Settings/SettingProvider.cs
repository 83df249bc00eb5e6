using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Settings;

/// <summary>Default <see cref="ISettingProvider"/>: the first value that a provider knows, the last registered provider first.</summary>
public class SettingProvider(ISettingDefinitionManager definitions, ISettingValueProviderManager providers) : ISettingProvider, ITransientDependency
{
    public virtual async Task<string?> GetOrNullAsync(string name) => await ValueOfAsync(await definitions.GetAsync(name));

    public virtual async Task<List<SettingValue>> GetAllAsync(string[] names)
    {
        var all = await definitions.GetAllAsync();
        return await ValuesOfAsync(all.Where(definition => names.Contains(definition.Name)));
    }

    public virtual async Task<List<SettingValue>> GetAllAsync() => await ValuesOfAsync(await definitions.GetAllAsync());

    private async Task<List<SettingValue>> ValuesOfAsync(IEnumerable<SettingDefinition> settings)
    {
        var unset = settings.ToArray();
        var values = unset.ToDictionary(setting => setting.Name, setting => new SettingValue(setting.Name, null));
        foreach (var provider in Enumerable.Reverse(providers.Providers))
        {
            var askable = unset.Where(setting => MayAsk(setting, provider)).ToArray();
            foreach (var found in askable.Length == 0 ? [] : await provider.GetAllAsync(askable))
            {
                values[found.Name].Value ??= found.Value;
            }

            unset = unset.Where(setting => values[setting.Name].Value is null).ToArray();
        }

        return [.. values.Values];
    }

    private async Task<string?> ValueOfAsync(SettingDefinition setting)
    {
        foreach (var provider in Enumerable.Reverse(providers.Providers).Where(provider => MayAsk(setting, provider)))
        {
            if (await provider.GetOrNullAsync(setting) is { } value)
            {
                return value;
            }
        }

        return null;
    }

    private static bool MayAsk(SettingDefinition setting, ISettingValueProvider provider)
        => setting.Providers.Count == 0 || setting.Providers.Contains(provider.Name);
}
