using System.Diagnostics.CodeAnalysis;

namespace Volo.Abp.Localization;

/// <summary>The resources of the application by name.</summary>
public class LocalizationResourceDictionary : Dictionary<string, LocalizationResource>
{
    private readonly Dictionary<Type, LocalizationResource> _byType = [];

    public LocalizationResource Add<TResource>(string? defaultCultureName = null) => Add(typeof(TResource), defaultCultureName);

    /// <exception cref="AbpException">The type, or another one with the same name, has been added already.</exception>
    public LocalizationResource Add(Type resourceType, string? defaultCultureName = null)
    {
        var resource = new LocalizationResource(resourceType, defaultCultureName);
        if (!TryAdd(resource.ResourceName, resource))
        {
            throw new AbpException($"The localisation resource {resource.ResourceName} ({resourceType.AssemblyQualifiedName}) has been added already.");
        }

        return _byType[resourceType] = resource;
    }

    public LocalizationResource Get<TResource>() => Get(typeof(TResource));

    public LocalizationResource Get(Type resourceType)
        => GetOrNull(resourceType) ?? throw new AbpException($"The localisation resource {resourceType.AssemblyQualifiedName} has not been added.");

    public LocalizationResource? GetOrNull(Type resourceType) => _byType.GetValueOrDefault(resourceType);

    public bool ContainsResource(Type resourceType) => _byType.ContainsKey(resourceType);

    public bool TryGet(Type resourceType, [NotNullWhen(true)] out LocalizationResource? resource) => _byType.TryGetValue(resourceType, out resource);
}
