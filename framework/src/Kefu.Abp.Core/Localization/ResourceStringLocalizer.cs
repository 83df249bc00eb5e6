using System.Globalization;
using Microsoft.Extensions.Localization;

namespace Volo.Abp.Localization;

/// <summary>The texts of one resource: in the requested culture, its parents, the default culture; then those of its base resources.</summary>
internal sealed class ResourceStringLocalizer(LocalizationResource resource, List<IStringLocalizer> baseLocalizers, AbpLocalizationOptions options) : IResourceStringLocalizer
{
    public LocalizedString this[string name] => Find(name) ?? new LocalizedString(name, name, resourceNotFound: true);

    public LocalizedString this[string name, params object[] arguments]
    {
        get
        {
            var text = this[name];
            return new LocalizedString(name, string.Format(CultureInfo.CurrentCulture, text.Value, arguments), text.ResourceNotFound);
        }
    }

    public LocalizedString? Find(string name)
    {
        foreach (var culture in Cultures(options.TryToGetFromBaseCulture, options.TryToGetFromDefaultCulture))
        {
            if (resource.Contributors.GetOrNull(culture, name) is { } text)
            {
                return text;
            }
        }

        return baseLocalizers.Select(localizer => localizer[name]).FirstOrDefault(text => !text.ResourceNotFound);
    }

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures) => GetAllStrings(includeParentCultures, includeBaseLocalizers: true);

    public IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures, bool includeBaseLocalizers)
    {
        var texts = new Dictionary<string, LocalizedString>();
        foreach (var localizer in includeBaseLocalizers ? Enumerable.Reverse(baseLocalizers) : [])
        {
            foreach (var text in localizer.GetAllStrings(includeParentCultures))
            {
                texts[text.Name] = text;
            }
        }

        foreach (var culture in Cultures(includeParentCultures, includeParentCultures).Reverse())
        {
            resource.Contributors.Fill(culture, texts);
        }

        return texts.Values;
    }

    public Task<IEnumerable<string>> GetSupportedCulturesAsync() => resource.Contributors.GetSupportedCulturesAsync();

    private IEnumerable<string> Cultures(bool parents, bool byDefault)
    {
        yield return CultureInfo.CurrentUICulture.Name;
        for (var parent = CultureInfo.CurrentUICulture.Parent; parents && parent.Name.Length > 0; parent = parent.Parent)
        {
            yield return parent.Name;
        }

        if (byDefault && resource.DefaultCultureName is { Length: > 0 } defaultCulture)
        {
            yield return defaultCulture;
        }
    }
}
