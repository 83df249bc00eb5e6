using Volo.Abp.Localization.VirtualFiles.Json;

namespace Volo.Abp.Localization;

/// <summary>Sets up a resource.</summary>
public static class LocalizationResourceExtensions
{
    /// <summary>Takes texts from the JSON files of a virtual folder, one file for each language.</summary>
    public static LocalizationResource AddVirtualJson(this LocalizationResource resource, string virtualPath)
    {
        resource.Contributors.Add(new JsonVirtualFileLocalizationResourceContributor(Check.NotNullOrWhiteSpace(virtualPath, nameof(virtualPath)).EnsureStartsWith('/')));
        return resource;
    }

    public static LocalizationResource AddBaseTypes(this LocalizationResource resource, params Type[] types)
    {
        foreach (var type in types)
        {
            resource.BaseResourceTypes.AddIfNotContains(type);
        }

        return resource;
    }
}
