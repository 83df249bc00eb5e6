using Microsoft.Extensions.Localization;

namespace Volo.Abp.Localization;

/// <summary>A text of a resource, by its key.</summary>
public class LocalizableString(Type? resourceType, string name) : ILocalizableString
{
    public Type? ResourceType { get; } = resourceType;

    public string? ResourceName { get; } = resourceType is null ? null : LocalizationResourceNameAttribute.GetName(resourceType);

    public string Name { get; } = Check.NotNullOrEmpty(name, nameof(name));

    public static LocalizableString Create<TResource>(string name) => new(typeof(TResource), name);

    /// <exception cref="AbpException">No resource is named, and there is no default one.</exception>
    public LocalizedString Localize(IStringLocalizerFactory stringLocalizerFactory)
    {
        var localizer = ResourceType is null ? stringLocalizerFactory.CreateDefaultOrNull() : stringLocalizerFactory.Create(ResourceType);
        return (localizer ?? throw new AbpException($"The text '{Name}' names no resource, and {nameof(AbpLocalizationOptions.DefaultResourceType)} is not set."))[Name];
    }
}
