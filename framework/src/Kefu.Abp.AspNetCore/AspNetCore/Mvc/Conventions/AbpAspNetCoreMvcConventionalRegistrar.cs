using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.AspNetCore.Mvc.Conventions;

/// <summary>Registers controllers, which the container then creates.</summary>
internal sealed class AbpAspNetCoreMvcConventionalRegistrar : DefaultConventionalRegistrar
{
    protected override bool IsConventionalRegistrationDisabled(Type type) => !IsController(type) || base.IsConventionalRegistrationDisabled(type);

    protected override ServiceLifetime? GetLifeTimeOrNull(Type type, DependencyAttribute? dependencyAttribute) => dependencyAttribute?.Lifetime ?? ServiceLifetime.Transient;

    /// <summary>The class only: a controller that implements a service's interface is not that service.</summary>
    protected override List<Type> GetExposedServiceTypes(Type type) => [type];

    private static bool IsController(Type type) => typeof(ControllerBase).IsAssignableFrom(type) || type.IsDefined(typeof(ControllerAttribute), true);
}
