using Microsoft.AspNetCore.Builder;

namespace Volo.Abp.AspNetCore.RequestLocalization;

/// <summary>The languages of requests.</summary>
public interface IAbpRequestLocalizationOptionsProvider
{
    void InitLocalizationOptions(Action<RequestLocalizationOptions>? optionsAction = null);

    Task<RequestLocalizationOptions> GetLocalizationOptionsAsync();
}
