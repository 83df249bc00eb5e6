using Volo.Abp.DependencyInjection;
using Volo.Abp.Options;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Options that are needed while services are configured, before any provider exists.</summary>
public static class ServiceCollectionPreConfigureExtensions
{
    public static IServiceCollection PreConfigure<TOptions>(this IServiceCollection services, Action<TOptions> optionsAction)
    {
        services.GetPreConfigureActions<TOptions>().Add(optionsAction);
        return services;
    }

    public static TOptions ExecutePreConfiguredActions<TOptions>(this IServiceCollection services) where TOptions : new()
        => services.ExecutePreConfiguredActions(new TOptions());

    public static TOptions ExecutePreConfiguredActions<TOptions>(this IServiceCollection services, TOptions options)
    {
        services.GetPreConfigureActions<TOptions>().Configure(options);
        return options;
    }

    public static PreConfigureActionList<TOptions> GetPreConfigureActions<TOptions>(this IServiceCollection services)
    {
        if (services.GetSingletonInstanceOrNull<IObjectAccessor<PreConfigureActionList<TOptions>>>()?.Value is { } existing)
        {
            return existing;
        }

        return services.AddObjectAccessor(new PreConfigureActionList<TOptions>()).Value!;
    }
}
