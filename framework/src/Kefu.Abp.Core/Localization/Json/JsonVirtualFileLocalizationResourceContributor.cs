using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Volo.Abp.Localization.Json;
using Volo.Abp.VirtualFileSystem;

namespace Volo.Abp.Localization.VirtualFiles.Json;

/// <summary>Texts from the JSON files of a virtual folder; read when the first text is asked for.</summary>
public class JsonVirtualFileLocalizationResourceContributor(string virtualPath) : ILocalizationResourceContributor
{
    private Lazy<Dictionary<string, Dictionary<string, LocalizedString>>> _texts = null!;

    public bool IsDynamic => false;

    public virtual void Initialize(LocalizationResourceInitializationContext context)
    {
        var files = context.ServiceProvider.GetRequiredService<IVirtualFileProvider>();
        _texts = new(() => Read(files));
    }

    public virtual LocalizedString? GetOrNull(string cultureName, string name)
        => _texts.Value.TryGetValue(cultureName, out var texts) ? texts.GetValueOrDefault(name) : null;

    public virtual void Fill(string cultureName, Dictionary<string, LocalizedString> dictionary)
    {
        foreach (var (name, text) in _texts.Value.GetValueOrDefault(cultureName) ?? [])
        {
            dictionary[name] = text;
        }
    }

    public virtual Task FillAsync(string cultureName, Dictionary<string, LocalizedString> dictionary)
    {
        Fill(cultureName, dictionary);
        return Task.CompletedTask;
    }

    public virtual Task<IEnumerable<string>> GetSupportedCulturesAsync() => Task.FromResult<IEnumerable<string>>(_texts.Value.Keys);

    private Dictionary<string, Dictionary<string, LocalizedString>> Read(IVirtualFileProvider files)
    {
        var texts = new Dictionary<string, Dictionary<string, LocalizedString>>(StringComparer.OrdinalIgnoreCase);
        foreach (var file in files.GetDirectoryContents(virtualPath).Where(file => file.Name.EndsWith(".json", StringComparison.OrdinalIgnoreCase)))
        {
            var (culture, entries) = JsonLocalizationFile.Read(file);
            if (!texts.TryAdd(culture, entries.ToDictionary(entry => entry.Key, entry => new LocalizedString(entry.Key, entry.Value))))
            {
                throw new AbpException($"Two localisation files in {virtualPath} have the same culture: {culture}.");
            }
        }

        return texts;
    }
}
