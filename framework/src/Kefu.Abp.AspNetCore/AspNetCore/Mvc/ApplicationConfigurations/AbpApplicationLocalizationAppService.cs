using System.Globalization;
using Microsoft.Extensions.Localization;
using Volo.Abp.AspNetCore.Localization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;

namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

/// <summary>Default <see cref="IAbpApplicationLocalizationAppService"/>.</summary>
public class AbpApplicationLocalizationAppService(ApplicationTexts texts, IStringLocalizer<AbpAspNetCoreResource> localizer)
    : IAbpApplicationLocalizationAppService, ITransientDependency
{
    public virtual Task<ApplicationLocalizationDto> GetAsync(ApplicationLocalizationRequestDto input)
    {
        using (CultureHelper.Use(Find(input.CultureName)))
        {
            return Task.FromResult(new ApplicationLocalizationDto
            {
                Resources = input.OnlyDynamics ? [] : texts.GetResources(),
                CurrentCulture = CurrentCultureDto.Create()
            });
        }
    }

    private CultureInfo Find(string name)
    {
        try
        {
            return CultureInfo.GetCultureInfo(name, predefinedOnly: true);
        }
        catch (CultureNotFoundException exception)
        {
            throw new UserFriendlyException(localizer["UnknownCulture", name], innerException: exception);
        }
    }
}
