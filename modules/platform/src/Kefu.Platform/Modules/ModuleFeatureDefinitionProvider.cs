using Microsoft.Extensions.Options;
using Volo.Abp.Features;
using Volo.Abp.Validation.StringValues;

namespace Kefu.Platform.Modules;

/// <summary>Every module has a feature by which a site uses it or not. Without a word of an administrator it does.</summary>
internal sealed class ModuleFeatureDefinitionProvider(IOptions<PlatformModuleOptions> options) : FeatureDefinitionProvider
{
    public override void Define(IFeatureDefinitionContext context)
    {
        foreach (var module in options.Value.Modules)
        {
            var group = context.GetGroupOrNull(module.Group) ?? context.AddGroup(module.Group, module.DisplayName);
            group.AddFeature(module.EnabledFeature, "true", module.DisplayName, module.Description, new ToggleStringValueType());
        }
    }
}
