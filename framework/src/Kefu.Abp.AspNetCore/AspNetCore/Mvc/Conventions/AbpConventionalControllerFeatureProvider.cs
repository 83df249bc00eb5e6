using System.Reflection;
using Microsoft.AspNetCore.Mvc.ApplicationParts;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Volo.Abp.AspNetCore.Mvc.Conventions;

/// <summary>Tells MVC which application services are controllers. It is asked only after the application has started.</summary>
internal sealed class AbpConventionalControllerFeatureProvider(IAbpApplication application) : IApplicationFeatureProvider<ControllerFeature>
{
    public void PopulateFeature(IEnumerable<ApplicationPart> parts, ControllerFeature feature)
    {
        var options = application.ServiceProvider.GetRequiredService<IOptions<AbpAspNetCoreMvcOptions>>().Value;
        foreach (var type in options.ConventionalControllers.ConventionalControllerSettings.SelectMany(setting => setting.ControllerTypes))
        {
            feature.Controllers.AddIfNotContains(type.GetTypeInfo());
        }
    }
}
