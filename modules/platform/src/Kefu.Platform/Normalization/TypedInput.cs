using System.ComponentModel.DataAnnotations;
using Kefu.Platform.Imports;
using Kefu.Platform.Localization;
using Microsoft.Extensions.Localization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Validation;

namespace Kefu.Platform.Normalization;

/// <summary>Reads the typed values of a request into their stored form, and gathers what is wrong, each at its member.</summary>
public sealed class TypedInput(IStringLocalizer<PlatformResource> texts) : ITransientDependency
{
    private readonly List<ValidationResult> _errors = [];

    /// <summary>A text without what surrounds it; null for none.</summary>
    public string? Text(string? text, int maxLength, string member)
    {
        var cleaned = TypedText.Clean(text);
        if (cleaned.Length > maxLength)
        {
            Refuse(ImportErrorCodes.TooLong, member);
        }

        return cleaned.Length == 0 ? null : cleaned;
    }

    /// <summary>A value that has a form of its own; null for none.</summary>
    public string? Value(string? text, Func<string, Normalized<string>> parse, string member)
    {
        var cleaned = TypedText.Clean(text);
        if (cleaned.Length == 0)
        {
            return null;
        }

        var read = parse(cleaned);
        if (read.Error is { } code)
        {
            Refuse(code, member);
        }

        return read.Value;
    }

    /// <summary>Notes what is wrong with a member.</summary>
    public void Refuse(string code, string member) => _errors.Add(new ValidationResult(texts[code], [member]));

    /// <exception cref="AbpValidationException">Something was wrong; all of it is named.</exception>
    public void ThrowIfRefused()
    {
        if (_errors.Count > 0)
        {
            throw new AbpValidationException(_errors);
        }
    }
}
