using Volo.Abp.AspNetCore.Mvc.Conventions;

namespace Volo.Abp.AspNetCore.Mvc;

/// <summary>Which application services become controllers, and how.</summary>
public class AbpAspNetCoreMvcOptions
{
    public AbpConventionalControllerOptions ConventionalControllers { get; } = new();
}
