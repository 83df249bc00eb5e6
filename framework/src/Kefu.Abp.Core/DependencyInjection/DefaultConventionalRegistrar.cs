using Microsoft.Extensions.DependencyInjection;

namespace Volo.Abp.DependencyInjection;

/// <summary>Registers what a marker interface or <see cref="DependencyAttribute"/> asks for.</summary>
public class DefaultConventionalRegistrar : ConventionalRegistrarBase
{
    public override void AddType(IServiceCollection services, Type type)
    {
        if (IsConventionalRegistrationDisabled(type))
        {
            return;
        }

        var attribute = GetDependencyAttributeOrNull(type);
        if (GetLifeTimeOrNull(type, attribute) is not { } lifetime)
        {
            return;
        }

        var serviceTypes = GetExposedServiceTypes(type).Select(serviceType => AsDefinition(type, serviceType)).Distinct().ToList();
        TriggerServiceExposing(services, type, serviceTypes);
        Register(services, type, serviceTypes, lifetime, attribute);
    }

    private static Type AsDefinition(Type type, Type serviceType)
        => type.IsGenericTypeDefinition && serviceType is { IsGenericType: true, IsGenericTypeDefinition: false } ? serviceType.GetGenericTypeDefinition() : serviceType;
}
