using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Localization;
using Volo.Abp.Settings;
using Volo.Abp.Users;

namespace Kefu.Platform.Http.Culture;

/// <summary>The language that the user has chosen for themselves; the application's default does not count here.</summary>
internal sealed class UserCultureProvider : RequestCultureProvider
{
    public override async Task<ProviderCultureResult?> DetermineProviderCultureResult(HttpContext httpContext)
    {
        if (httpContext.RequestServices.GetRequiredService<ICurrentUser>().Id is not { } userId)
        {
            return null;
        }

        var language = await httpContext.RequestServices.GetRequiredService<ISettingStore>()
            .GetOrNullAsync(LocalizationSettingNames.DefaultLanguage, UserSettingValueProvider.ProviderName, userId.ToString());
        if (string.IsNullOrWhiteSpace(language))
        {
            return null;
        }

        var cultures = language.Split(';');
        return new ProviderCultureResult(cultures[0], cultures[^1]);
    }
}
