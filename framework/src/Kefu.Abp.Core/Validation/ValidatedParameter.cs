using System.Collections.Concurrent;
using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace Volo.Abp.Validation;

/// <summary>What validation needs to know of a parameter; found once, as reading how it is written takes longer than the rest of a call's validation.</summary>
internal sealed record ValidatedParameter(ValidationAttribute[] Attributes, bool MayBeNull)
{
    private static readonly ConcurrentDictionary<ParameterInfo, ValidatedParameter> Cache = new();

    public static ValidatedParameter Of(ParameterInfo parameter) => Cache.GetOrAdd(
        parameter, static parameter => new ValidatedParameter([.. parameter.GetCustomAttributes<ValidationAttribute>(true)], IsOptional(parameter)));

    private static bool IsOptional(ParameterInfo parameter)
        => parameter.IsOptional || parameter.IsOut || ValidatedProperty.IsLeafType(parameter.ParameterType) || parameter.ParameterType.IsValueType
           || new NullabilityInfoContext().Create(parameter).WriteState == NullabilityState.Nullable;
}
