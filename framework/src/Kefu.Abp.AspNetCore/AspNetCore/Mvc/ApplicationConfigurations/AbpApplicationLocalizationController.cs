using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;

namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

/// <summary>Gives clients the application's texts.</summary>
[AllowAnonymous]
[Route("api/abp/application-localization")]
public class AbpApplicationLocalizationController(IAbpApplicationLocalizationAppService localization) : AbpControllerBase
{
    /// <summary>The texts of every resource in one culture.</summary>
    [HttpGet]
    public Task<ApplicationLocalizationDto> GetAsync([FromQuery] ApplicationLocalizationRequestDto input) => localization.GetAsync(input);
}
