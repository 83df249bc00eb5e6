namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

/// <summary>Tells clients what they need to know of the application and its user.</summary>
public interface IAbpApplicationConfigurationAppService
{
    Task<ApplicationConfigurationDto> GetAsync(ApplicationConfigurationRequestOptions options);
}

/// <summary>Gives clients the texts of one culture.</summary>
public interface IAbpApplicationLocalizationAppService
{
    Task<ApplicationLocalizationDto> GetAsync(ApplicationLocalizationRequestDto input);
}
