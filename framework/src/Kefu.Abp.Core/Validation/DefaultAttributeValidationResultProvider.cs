using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Localization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Validation.Localization;

namespace Volo.Abp.Validation;

/// <summary>Default <see cref="IAttributeValidationResultProvider"/>: the attributes' own messages are localised, those that were written for an attribute stay.</summary>
public class DefaultAttributeValidationResultProvider(IStringLocalizer<AbpValidationResource> localizer) : IAttributeValidationResultProvider, ITransientDependency
{
    public virtual ValidationResult? GetOrDefault(ValidationAttribute validationAttribute, object? validatingObject, ValidationContext validationContext)
    {
        var result = validationAttribute.GetValidationResult(validatingObject, validationContext);
        return result is null || ValidationAttributeMessage.IsCustom(validationAttribute)
            ? result
            : new ValidationResult(ValidationAttributeMessage.Localize(validationAttribute, localizer, validationContext.DisplayName) ?? result.ErrorMessage, result.MemberNames);
    }
}
