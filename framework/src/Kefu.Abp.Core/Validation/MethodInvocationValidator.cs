using System.Collections.Concurrent;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Validation;

/// <summary>Default <see cref="IMethodInvocationValidator"/>: attributes of the parameters, then their objects.</summary>
public class MethodInvocationValidator(IObjectValidator objectValidator, IAttributeValidationResultProvider attributeResults, IServiceProvider serviceProvider)
    : IMethodInvocationValidator, ITransientDependency
{
    // Parameters stay as they are written, and reading how they are written takes longer than the rest of a call's validation.
    private static readonly ConcurrentDictionary<ParameterInfo, bool> Optional = new();

    public virtual async Task ValidateAsync(MethodInvocationValidationContext context)
    {
        Check.NotNull(context, nameof(context));
        if (context.Parameters.Length == 0 || !context.Method.IsPublic || IsDisabled(context))
        {
            return;
        }

        for (var index = 0; index < context.Parameters.Length; index++)
        {
            await AddErrorsAsync(context, context.Parameters[index], context.ParameterValues[index]);
        }

        if (context.Errors.Count > 0)
        {
            throw new AbpValidationException("Method arguments are not valid! See ValidationErrors for details.", context.Errors);
        }
    }

    private async Task AddErrorsAsync(MethodInvocationValidationContext context, ParameterInfo parameter, object? value)
    {
        var own = new ValidationContext(value ?? context.TargetObject, serviceProvider, null) { MemberName = parameter.Name, DisplayName = parameter.Name! };
        var errors = parameter.GetCustomAttributes<ValidationAttribute>(true)
            .Select(attribute => attributeResults.GetOrDefault(attribute, value, own))
            .OfType<ValidationResult>()
            .ToList();
        context.Errors.AddRange(errors);
        if (errors.Count == 0)
        {
            context.Errors.AddRange(await objectValidator.GetErrorsAsync(value, parameter.Name, MayBeNull(parameter)));
        }
    }

    private static bool MayBeNull(ParameterInfo parameter) => Optional.GetOrAdd(parameter, given =>
        given.IsOptional || given.IsOut || ValidatedProperty.IsLeafType(given.ParameterType) || given.ParameterType.IsValueType
        || new NullabilityInfoContext().Create(given).WriteState == NullabilityState.Nullable);

    private static bool IsDisabled(MethodInvocationValidationContext context)
        => !context.Method.IsDefined(typeof(EnableValidationAttribute), true)
           && (context.Method.IsDefined(typeof(DisableValidationAttribute), true) || context.TargetObject.GetType().IsDefined(typeof(DisableValidationAttribute), true));
}
