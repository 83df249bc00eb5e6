namespace Volo.Abp.Localization;

/// <summary>The languages a user may choose from.</summary>
public interface ILanguageProvider
{
    Task<IReadOnlyList<LanguageInfo>> GetLanguagesAsync();
}
