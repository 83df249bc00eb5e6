using System.Collections.Concurrent;
using System.ComponentModel.DataAnnotations;
using System.Reflection;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Validation;

/// <summary>Default <see cref="IMethodInvocationValidator"/>: attributes of the parameters, then their objects.</summary>
public class MethodInvocationValidator(IObjectValidator objectValidator, IAttributeValidationResultProvider attributeResults, IServiceProvider serviceProvider)
    : IMethodInvocationValidator, ITransientDependency
{
    private static readonly ConcurrentDictionary<(MethodInfo Method, Type Target), bool> Disabled = new();

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
        var known = ValidatedParameter.Of(parameter);
        var errors = known.Attributes
            .Select(attribute => attributeResults.GetOrDefault(attribute, value, own))
            .OfType<ValidationResult>()
            .ToList();
        context.Errors.AddRange(errors);
        if (errors.Count == 0)
        {
            context.Errors.AddRange(await objectValidator.GetErrorsAsync(value, parameter.Name, known.MayBeNull));
        }
    }

    private static bool IsDisabled(MethodInvocationValidationContext context) => Disabled.GetOrAdd((context.Method, context.TargetObject.GetType()), called =>
        !called.Method.IsDefined(typeof(EnableValidationAttribute), true)
        && (called.Method.IsDefined(typeof(DisableValidationAttribute), true) || called.Target.IsDefined(typeof(DisableValidationAttribute), true)));
}
