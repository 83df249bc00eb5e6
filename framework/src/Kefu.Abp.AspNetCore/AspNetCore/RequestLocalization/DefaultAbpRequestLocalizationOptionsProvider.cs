using System.Security.Claims;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;
using Volo.Abp.Security.Claims;
using Volo.Abp.Settings;

namespace Volo.Abp.AspNetCore.RequestLocalization;

/// <summary>Query string, cookie, Accept-Language, then the setting of the default language; only languages of the application count.</summary>
public class DefaultAbpRequestLocalizationOptionsProvider(IServiceScopeFactory scopes) : IAbpRequestLocalizationOptionsProvider, ISingletonDependency
{
    private Action<RequestLocalizationOptions>? _optionsAction;
    private RequestLocalizationOptions? _options;

    public void InitLocalizationOptions(Action<RequestLocalizationOptions>? optionsAction = null) => _optionsAction = optionsAction;

    /// <summary>Two first requests may both build the options: they are equal.</summary>
    public async Task<RequestLocalizationOptions> GetLocalizationOptionsAsync() => _options ??= await BuildAsync();

    private async Task<RequestLocalizationOptions> BuildAsync()
    {
        await using var scope = scopes.CreateAsyncScope();
        // The first visitor's own language must not become everybody's.
        using var nobody = scope.ServiceProvider.GetRequiredService<ICurrentPrincipalAccessor>().Change(new ClaimsPrincipal());
        var languages = await scope.ServiceProvider.GetRequiredService<ILanguageProvider>().GetLanguagesAsync();
        var defaultLanguage = await scope.ServiceProvider.GetRequiredService<ISettingProvider>().GetOrNullAsync(LocalizationSettingNames.DefaultLanguage);
        var options = new RequestLocalizationOptions();
        if (languages.Count > 0)
        {
            options.AddSupportedCultures(languages.Select(language => language.CultureName).Distinct().ToArray());
            options.AddSupportedUICultures(languages.Select(language => language.UiCultureName).Distinct().ToArray());
            options.DefaultRequestCulture = DefaultCulture(defaultLanguage, languages);
        }

        _optionsAction?.Invoke(options);
        return options;
    }

    /// <summary>The setting is one culture, or a culture and a UI culture with a semicolon between.</summary>
    private static RequestCulture DefaultCulture(string? defaultLanguage, IReadOnlyList<LanguageInfo> languages)
    {
        if (defaultLanguage.IsNullOrWhiteSpace())
        {
            return new RequestCulture(languages[0].CultureName, languages[0].UiCultureName);
        }

        var cultures = defaultLanguage.Split(';');
        return new RequestCulture(cultures[0], cultures[^1]);
    }
}
