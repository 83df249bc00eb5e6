using Microsoft.Extensions.Localization;

namespace Volo.Abp.Localization;

/// <summary>A text that is put into the current language when it is shown.</summary>
public interface ILocalizableString
{
    LocalizedString Localize(IStringLocalizerFactory stringLocalizerFactory);
}
