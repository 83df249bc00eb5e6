using System.Reflection;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.AspNetCore.Mvc;

namespace Kefu.Platform.Http;

/// <summary>Makes the application services of a module callable over HTTP.</summary>
public static class PlatformControllers
{
    /// <summary>Services are singular, routes plural: <c>CustomerAppService</c> answers at <c>/api/customer-archives/customers</c>.</summary>
    /// <param name="services">The module's services.</param>
    /// <param name="assembly">Where the application services are.</param>
    /// <param name="root">The module's name in routes, for example <c>customer-archives</c>.</param>
    public static IServiceCollection AddPlatformControllers(this IServiceCollection services, Assembly assembly, string root)
        => services.Configure<AbpAspNetCoreMvcOptions>(options => options.ConventionalControllers.Create(assembly, setting =>
        {
            setting.RootPath = root;
            setting.UrlControllerNameNormalizer = context => Plural(context.ControllerName);
        }));

    internal static string Plural(string name) => name switch
    {
        [.., 'y'] when !EndsWithVowelAndY(name) => name[..^1] + "ies",
        [.., 's'] or [.., 'x'] or [.., 'h'] => name + "es",
        _ => name + "s",
    };

    private static bool EndsWithVowelAndY(string name) => name.Length > 1 && "aeiou".Contains(name[^2], StringComparison.OrdinalIgnoreCase);
}
