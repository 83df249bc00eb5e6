using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.AspNetCore.Mvc.AntiForgery;

namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

/// <summary>Tells clients what they need to know of the application, and hands out the antiforgery token.</summary>
[AllowAnonymous]
[Route("api/abp/application-configuration")]
public class AbpApplicationConfigurationController(IAbpApplicationConfigurationAppService configuration, IAbpAntiForgeryManager antiForgery) : AbpControllerBase
{
    /// <summary>The application's languages, the user's permissions, and the settings and features that clients may see.</summary>
    [HttpGet]
    public async Task<ApplicationConfigurationDto> GetAsync([FromQuery] ApplicationConfigurationRequestOptions options)
    {
        antiForgery.SetCookie();
        return await configuration.GetAsync(options);
    }
}
