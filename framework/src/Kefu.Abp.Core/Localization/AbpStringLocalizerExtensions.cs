using System.Reflection;
using Microsoft.Extensions.Localization;

namespace Volo.Abp.Localization;

/// <summary>What a localiser of a resource does beyond Microsoft's abstraction.</summary>
public static class AbpStringLocalizerExtensions
{
    public static IEnumerable<LocalizedString> GetAllStrings(this IStringLocalizer localizer, bool includeParentCultures, bool includeBaseLocalizers)
        => Inner(localizer) is IResourceStringLocalizer ours ? ours.GetAllStrings(includeParentCultures, includeBaseLocalizers) : localizer.GetAllStrings(includeParentCultures);

    public static Task<IEnumerable<string>> GetSupportedCulturesAsync(this IStringLocalizer localizer)
        => Inner(localizer) is IResourceStringLocalizer ours ? ours.GetSupportedCulturesAsync() : Task.FromResult<IEnumerable<string>>([]);

    /// <summary><see cref="StringLocalizer{TResourceSource}"/> only wraps the localiser that the factory made, in a private field.</summary>
    private static IStringLocalizer Inner(IStringLocalizer localizer)
    {
        var type = localizer.GetType();
        return type.IsGenericType && type.GetGenericTypeDefinition() == typeof(StringLocalizer<>)
            ? (IStringLocalizer)type.GetField("_localizer", BindingFlags.Instance | BindingFlags.NonPublic)!.GetValue(localizer)!
            : localizer;
    }
}
