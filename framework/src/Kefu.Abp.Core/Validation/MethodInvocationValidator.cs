using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Validation;

/// <summary>Default <see cref="IMethodInvocationValidator"/>: attributes of the parameters, then their objects.</summary>
public class MethodInvocationValidator(IObjectValidator objectValidator, IAttributeValidationResultProvider attributeResults, IServiceProvider serviceProvider)
    : IMethodInvocationValidator, ITransientDependency
{
    private readonly NullabilityInfoContext _nullability = new();

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

    private bool MayBeNull(ParameterInfo parameter)
        => parameter.IsOptional || parameter.IsOut || ValidatedProperty.IsLeafType(parameter.ParameterType) || parameter.ParameterType.IsValueType
           || _nullability.Create(parameter).WriteState == NullabilityState.Nullable;

    private static bool IsDisabled(MethodInvocationValidationContext context)
        => !context.Method.IsDefined(typeof(EnableValidationAttribute), true)
           && (context.Method.IsDefined(typeof(DisableValidationAttribute), true) || context.TargetObject.GetType().IsDefined(typeof(DisableValidationAttribute), true));
}
