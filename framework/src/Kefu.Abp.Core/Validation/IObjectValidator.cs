using System.ComponentModel.DataAnnotations;

namespace Volo.Abp.Validation;

/// <summary>Validates an object with everything in it.</summary>
public interface IObjectValidator
{
    /// <exception cref="AbpValidationException">It is not valid.</exception>
    Task ValidateAsync(object? validatingObject, string? name = null, bool allowNull = false);

    Task<List<ValidationResult>> GetErrorsAsync(object? validatingObject, string? name = null, bool allowNull = false);
}

/// <summary>Finds errors of one kind in an object.</summary>
public interface IObjectValidationContributor
{
    Task AddErrorsAsync(ObjectValidationContext context);
}

/// <summary>The object and the errors found so far.</summary>
public class ObjectValidationContext(object validatingObject)
{
    public object ValidatingObject { get; } = Check.NotNull(validatingObject, nameof(validatingObject));

    public List<ValidationResult> Errors { get; } = [];
}
