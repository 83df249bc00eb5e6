using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Logging;
using Volo.Abp.Logging;

namespace Volo.Abp.Validation;

/// <summary>What was given is not valid; every error is listed with its members.</summary>
public class AbpValidationException : AbpException, IHasLogLevel, IHasValidationErrors
{
    public AbpValidationException() { }

    public AbpValidationException(string message) : base(message) { }

    public AbpValidationException(IList<ValidationResult> validationErrors) : this("Validation errors", validationErrors) { }

    public AbpValidationException(string message, IList<ValidationResult> validationErrors) : base(Describe(message, validationErrors))
        => ValidationErrors = validationErrors;

    public AbpValidationException(string message, Exception innerException) : base(message, innerException) { }

    public IList<ValidationResult> ValidationErrors { get; } = [];

    public LogLevel LogLevel { get; set; } = LogLevel.Warning;

    private static string Describe(string message, IList<ValidationResult> errors)
        => errors.Count == 0 ? message : message + ": " + string.Join(" ", errors.Select(error => $"[{string.Join(", ", error.MemberNames)}] {error.ErrorMessage}"));
}
