using System.Collections.Concurrent;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Localization;

/// <summary>Localisers of the resources in the options; any other type is left to Microsoft's factory.</summary>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(IStringLocalizerFactory), typeof(IAbpStringLocalizerFactory))]
public class AbpStringLocalizerFactory(
    IOptions<AbpLocalizationOptions> options,
    IServiceProvider serviceProvider,
    ResourceManagerStringLocalizerFactory innerFactory) : IStringLocalizerFactory, IAbpStringLocalizerFactory, ISingletonDependency
{
    private readonly ConcurrentDictionary<string, Lazy<ResourceStringLocalizer>> _localizers = new();

    public virtual IStringLocalizer Create(Type resourceSource)
        => options.Value.Resources.TryGet(resourceSource, out var resource) ? Localizer(resource) : innerFactory.Create(resourceSource);

    public virtual IStringLocalizer Create(string baseName, string location) => innerFactory.Create(baseName, location);

    public virtual IStringLocalizer? CreateDefaultOrNull() => options.Value.DefaultResourceType is { } type ? Create(type) : null;

    public virtual IStringLocalizer? CreateByResourceNameOrNull(string resourceName)
        => options.Value.Resources.TryGetValue(resourceName, out var resource) ? Localizer(resource) : null;

    private ResourceStringLocalizer Localizer(LocalizationResource resource)
        => _localizers.GetOrAdd(resource.ResourceName, _ => new Lazy<ResourceStringLocalizer>(() => CreateLocalizer(resource))).Value;

    private ResourceStringLocalizer CreateLocalizer(LocalizationResource resource)
    {
        resource.Contributors.ForEach(contributor => contributor.Initialize(new LocalizationResourceInitializationContext(resource, serviceProvider)));
        return new ResourceStringLocalizer(resource, resource.BaseResourceTypes.ConvertAll(Create), options.Value);
    }
}
