using System.ComponentModel.DataAnnotations;

namespace Volo.Abp.Validation;

/// <summary>Asks a validation attribute; may put its message into the current language.</summary>
public interface IAttributeValidationResultProvider
{
    ValidationResult? GetOrDefault(ValidationAttribute validationAttribute, object? validatingObject, ValidationContext validationContext);
}
