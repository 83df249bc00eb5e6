using Microsoft.Extensions.Localization;

namespace Volo.Abp.Localization;

/// <summary>What the localiser factory does beyond Microsoft's abstraction.</summary>
public interface IAbpStringLocalizerFactory
{
    /// <summary>The localiser of <see cref="AbpLocalizationOptions.DefaultResourceType"/>, or null where there is none.</summary>
    IStringLocalizer? CreateDefaultOrNull();

    IStringLocalizer? CreateByResourceNameOrNull(string resourceName);
}

/// <summary>Short forms on the localiser factory.</summary>
public static class AbpStringLocalizerFactoryExtensions
{
    public static IStringLocalizer? CreateDefaultOrNull(this IStringLocalizerFactory factory) => (factory as IAbpStringLocalizerFactory)?.CreateDefaultOrNull();

    public static IStringLocalizer? CreateByResourceNameOrNull(this IStringLocalizerFactory factory, string resourceName)
        => (factory as IAbpStringLocalizerFactory)?.CreateByResourceNameOrNull(resourceName);
}
