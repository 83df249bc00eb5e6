using System.Reflection;

namespace Volo.Abp.Localization;

/// <summary>A named set of texts in several languages.</summary>
public class LocalizationResource
{
    public LocalizationResource(Type resourceType, string? defaultCultureName = null)
    {
        ResourceType = Check.NotNull(resourceType, nameof(resourceType));
        ResourceName = LocalizationResourceNameAttribute.GetName(resourceType);
        DefaultCultureName = defaultCultureName;
        BaseResourceTypes = resourceType.GetCustomAttributes<InheritResourceAttribute>(inherit: true).SelectMany(attribute => attribute.ResourceTypes).Distinct().ToList();
    }

    public Type ResourceType { get; }

    public string ResourceName { get; }

    /// <summary>Asked last, where neither the requested culture nor its parents have a text.</summary>
    public string? DefaultCultureName { get; set; }

    public List<Type> BaseResourceTypes { get; }

    public List<string> BaseResourceNames => BaseResourceTypes.Select(LocalizationResourceNameAttribute.GetName).ToList();

    public LocalizationResourceContributorList Contributors { get; } = [];
}
