using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Modularity;

namespace Volo.Abp.ObjectMapping;

/// <summary>Mapping of objects to objects.</summary>
public class AbpObjectMappingModule : AbpModule
{
    public override void PreConfigureServices(ServiceConfigurationContext context)
        => context.Services.OnExposing(exposing => exposing.ExposedTypes.AddRange(
            exposing.ImplementationType.GetInterfaces().Where(IsMapperOfTwoTypes).Except(exposing.ExposedTypes)));

    public override void ConfigureServices(ServiceConfigurationContext context)
        => context.Services.AddTransient(typeof(IObjectMapper<>), typeof(DefaultObjectMapper<>));

    private static bool IsMapperOfTwoTypes(Type type) => type is { IsGenericType: true, ContainsGenericParameters: false } && type.GetGenericTypeDefinition() == typeof(IObjectMapper<,>);
}
