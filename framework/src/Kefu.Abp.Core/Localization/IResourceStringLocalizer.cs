using Microsoft.Extensions.Localization;

namespace Volo.Abp.Localization;

/// <summary>What the localiser of a resource does beyond Microsoft's abstraction.</summary>
internal interface IResourceStringLocalizer : IStringLocalizer
{
    IEnumerable<LocalizedString> GetAllStrings(bool includeParentCultures, bool includeBaseLocalizers);

    Task<IEnumerable<string>> GetSupportedCulturesAsync();
}
