using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Localization;

namespace Kefu.Platform.Http.Culture;

/// <summary>Where the culture of a request comes from.</summary>
internal static class PlatformCultureOrder
{
    public static void Apply(RequestLocalizationOptions options)
        => options.RequestCultureProviders = [new UserCultureProvider(), new CookieRequestCultureProvider(), new ApiCultureProvider()];
}
