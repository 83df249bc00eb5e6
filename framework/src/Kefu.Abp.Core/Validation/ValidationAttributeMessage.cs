using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Microsoft.Extensions.Localization;

namespace Volo.Abp.Validation;

/// <summary>The messages of .NET's own validation attributes, as texts of the validation resource.</summary>
public static class ValidationAttributeMessage
{
    /// <summary>True where whoever wrote the attribute also wrote its message.</summary>
    public static bool IsCustom(ValidationAttribute attribute) => attribute.ErrorMessage is not null && attribute is not DataTypeAttribute || attribute.ErrorMessageResourceName is not null;

    /// <summary>The message in the current language, or null where the resource does not know the attribute.</summary>
    public static string? Localize(ValidationAttribute attribute, IStringLocalizer localizer, string displayName)
    {
        if (KeyAndArguments(attribute) is not var (key, arguments))
        {
            return null;
        }

        var text = localizer[key];
        return text.ResourceNotFound ? null : string.Format(CultureInfo.CurrentCulture, text.Value, [displayName, .. arguments]);
    }

    private static (string Key, object?[] Arguments)? KeyAndArguments(ValidationAttribute attribute) => attribute switch
    {
        RequiredAttribute => ("The {0} field is required.", []),
        StringLengthAttribute { MinimumLength: > 0 } length => ("The field {0} must be a string with a minimum length of {2} and a maximum length of {1}.", [length.MaximumLength, length.MinimumLength]),
        StringLengthAttribute length => ("The field {0} must be a string with a maximum length of {1}.", [length.MaximumLength]),
        MaxLengthAttribute length => ("The field {0} must be a string or array type with a maximum length of '{1}'.", [length.Length]),
        MinLengthAttribute length => ("The field {0} must be a string or array type with a minimum length of '{1}'.", [length.Length]),
        RangeAttribute range => ("The field {0} must be between {1} and {2}.", [range.Minimum, range.Maximum]),
        RegularExpressionAttribute expression => ("The field {0} must match the regular expression '{1}'.", [expression.Pattern]),
        CompareAttribute compare => ("'{0}' and '{1}' do not match.", [compare.OtherPropertyDisplayName ?? compare.OtherProperty]),
        EmailAddressAttribute => ("The {0} field is not a valid e-mail address.", []),
        PhoneAttribute => ("The {0} field is not a valid phone number.", []),
        UrlAttribute => ("The {0} field is not a valid fully-qualified http, https, or ftp URL.", []),
        CreditCardAttribute => ("The {0} field is not a valid credit card number.", []),
        _ => null,
    };
}
