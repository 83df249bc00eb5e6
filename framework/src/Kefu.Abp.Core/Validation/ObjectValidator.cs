using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Validation.Localization;

namespace Volo.Abp.Validation;

/// <summary>Default <see cref="IObjectValidator"/>: asks all contributors.</summary>
public class ObjectValidator(IOptions<AbpValidationOptions> options, IServiceScopeFactory scopes, IStringLocalizer<AbpValidationResource> localizer)
    : IObjectValidator, ITransientDependency
{
    public virtual async Task ValidateAsync(object? validatingObject, string? name = null, bool allowNull = false)
    {
        var errors = await GetErrorsAsync(validatingObject, name, allowNull);
        if (errors.Count > 0)
        {
            throw new AbpValidationException("Object state is not valid! See ValidationErrors for details.", errors);
        }
    }

    public virtual async Task<List<ValidationResult>> GetErrorsAsync(object? validatingObject, string? name = null, bool allowNull = false)
    {
        if (validatingObject is null)
        {
            return allowNull ? [] : [name is null ? new ValidationResult(localizer["ThisFieldIsRequired."]) : new ValidationResult(localizer["The {0} field is required.", name], [name])];
        }

        var context = new ObjectValidationContext(validatingObject);
        await using var scope = scopes.CreateAsyncScope();
        foreach (var contributorType in options.Value.ObjectValidationContributors)
        {
            await ((IObjectValidationContributor)scope.ServiceProvider.GetRequiredService(contributorType)).AddErrorsAsync(context);
        }

        return context.Errors;
    }
}
