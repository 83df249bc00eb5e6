using Microsoft.Extensions.Localization;

namespace Volo.Abp.Localization;

/// <summary>A source of a resource's texts.</summary>
public interface ILocalizationResourceContributor
{
    /// <summary>True where texts may change while the application runs.</summary>
    bool IsDynamic { get; }

    void Initialize(LocalizationResourceInitializationContext context);

    LocalizedString? GetOrNull(string cultureName, string name);

    void Fill(string cultureName, Dictionary<string, LocalizedString> dictionary);

    Task FillAsync(string cultureName, Dictionary<string, LocalizedString> dictionary);

    Task<IEnumerable<string>> GetSupportedCulturesAsync();
}

/// <summary>What a contributor is given.</summary>
public class LocalizationResourceInitializationContext(LocalizationResource resource, IServiceProvider serviceProvider)
{
    public LocalizationResource Resource { get; } = resource;

    public IServiceProvider ServiceProvider { get; } = serviceProvider;
}

/// <summary>The sources of a resource; a later one wins.</summary>
public class LocalizationResourceContributorList : List<ILocalizationResourceContributor>
{
    public LocalizedString? GetOrNull(string cultureName, string name)
    {
        for (var index = Count - 1; index >= 0; index--)
        {
            if (this[index].GetOrNull(cultureName, name) is { } text)
            {
                return text;
            }
        }

        return null;
    }

    public void Fill(string cultureName, Dictionary<string, LocalizedString> dictionary) => ForEach(contributor => contributor.Fill(cultureName, dictionary));

    public async Task<IEnumerable<string>> GetSupportedCulturesAsync()
    {
        var cultures = new List<string>();
        foreach (var contributor in this)
        {
            cultures.AddRange(await contributor.GetSupportedCulturesAsync());
        }

        return cultures.Distinct();
    }
}
