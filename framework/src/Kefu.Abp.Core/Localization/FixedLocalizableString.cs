using Microsoft.Extensions.Localization;

namespace Volo.Abp.Localization;

/// <summary>A text that is the same in every language.</summary>
public class FixedLocalizableString(string value) : ILocalizableString
{
    public string Value { get; } = value;

    public LocalizedString Localize(IStringLocalizerFactory stringLocalizerFactory) => new(Value, Value);
}
