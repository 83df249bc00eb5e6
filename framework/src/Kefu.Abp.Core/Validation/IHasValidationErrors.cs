using System.ComponentModel.DataAnnotations;

namespace Volo.Abp.Validation;

/// <summary>Lists what is not valid.</summary>
public interface IHasValidationErrors
{
    IList<ValidationResult> ValidationErrors { get; }
}
