using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace Volo.Abp.Validation;

/// <summary>Validates the arguments of a call.</summary>
public interface IMethodInvocationValidator
{
    /// <exception cref="AbpValidationException">An argument is not valid.</exception>
    Task ValidateAsync(MethodInvocationValidationContext context);
}

/// <summary>The call and the errors found so far.</summary>
public class MethodInvocationValidationContext(object targetObject, MethodInfo method, object?[] parameterValues)
{
    public object TargetObject { get; } = targetObject;

    public MethodInfo Method { get; } = method;

    public object?[] ParameterValues { get; } = parameterValues;

    public ParameterInfo[] Parameters { get; } = method.GetParameters();

    public List<ValidationResult> Errors { get; } = [];
}
