using System.Reflection;
using Autofac;
using Autofac.Core;
using Autofac.Core.Activators.Reflection;
using Autofac.Core.Resolving.Pipeline;
using Volo.Abp.DependencyInjection;
using Volo.Abp.DynamicProxy;
using Volo.Abp.Modularity;

namespace Volo.Abp.Autofac;

/// <summary>What the classes of modules' assemblies get when they are activated: their public properties filled, and interceptors round them.</summary>
internal sealed class ModuleServiceConventions(IModuleContainer modules, ServiceRegistrationActionList registrationActions)
{
    private readonly HashSet<Assembly> _assemblies = modules.Modules.Select(module => module.Assembly).Append(typeof(AbpModule).Assembly).ToHashSet();

    public void ApplyTo(IComponentRegistration registration)
    {
        if (registration.Activator is not ReflectionActivator activator || !_assemblies.Contains(activator.LimitType.Assembly))
        {
            return;
        }

        var properties = InjectedProperty.Of(activator.LimitType);
        var interceptorTypes = InterceptorsOf(activator.LimitType);
        if (properties.Length == 0 && interceptorTypes.Length == 0)
        {
            return;
        }

        registration.PipelineBuilding += (_, pipeline) => pipeline.Use(PipelinePhase.Activation, MiddlewareInsertionMode.StartOfPhase, (context, next) =>
        {
            next(context);
            FillProperties(context, properties);
            Intercept(context, interceptorTypes);
        });
    }

    private Type[] InterceptorsOf(Type implementationType)
    {
        var context = new OnServiceRegistredContext(implementationType);
        registrationActions.ForEach(action => action(context));
        return context.Interceptors.ToArray();
    }

    private static void FillProperties(ResolveRequestContext context, InjectedProperty[] properties)
    {
        foreach (var property in properties)
        {
            if (context.ResolveOptional(property.Type) is { } value)
            {
                property.Set(context.Instance!, value);
            }
        }
    }

    /// <summary>Only calls through an interface pass a proxy: no method needs to be virtual.</summary>
    private static void Intercept(ResolveRequestContext context, Type[] interceptorTypes)
    {
        if (interceptorTypes.Length > 0 && context.Service is IServiceWithType { ServiceType.IsInterface: true } service)
        {
            context.Instance = ServiceProxyFactory.Create(
                service.ServiceType, context.Instance!, interceptorTypes.Select(type => (IAbpInterceptor)context.Resolve(type)));
        }
    }
}
