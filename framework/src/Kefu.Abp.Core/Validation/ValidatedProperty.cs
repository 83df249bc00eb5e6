using System.Collections.Concurrent;
using System.ComponentModel;
using System.ComponentModel.DataAnnotations;
using System.Reflection;

namespace Volo.Abp.Validation;

/// <summary>What validation needs to know of a property; found once for each type.</summary>
internal sealed class ValidatedProperty
{
    private static readonly ConcurrentDictionary<Type, ValidatedProperty[]> Cache = new();

    private readonly PropertyInfo _property;

    private ValidatedProperty(PropertyInfo property)
    {
        _property = property;
        var nullability = new NullabilityInfoContext().Create(property);
        Attributes = AttributesOf(property, nullability);
        RefusesNullItems = (nullability.ElementType ?? nullability.GenericTypeArguments.FirstOrDefault()) is { WriteState: NullabilityState.NotNull, Type.IsValueType: false };
        DisplayName = property.GetCustomAttribute<DisplayAttribute>()?.GetName() ?? property.GetCustomAttribute<DisplayNameAttribute>()?.DisplayName;
        IsLeaf = IsLeafType(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType);
    }

    public string Name => _property.Name;

    public string? DisplayName { get; }

    public ValidationAttribute[] Attributes { get; }

    public bool IsLeaf { get; }

    /// <summary>Whether it is a collection whose items are declared never to be null.</summary>
    public bool RefusesNullItems { get; }

    public object? GetValue(object target) => _property.GetValue(target);

    public static ValidatedProperty[] Of(Type type) => Cache.GetOrAdd(type, static type => type.IsDefined(typeof(DisableValidationAttribute), true)
        ? []
        : type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(property => property.CanRead && property.GetIndexParameters().Length == 0 && !property.IsDefined(typeof(DisableValidationAttribute), true))
            .Select(property => new ValidatedProperty(property))
            .ToArray());

    /// <summary>What is declared never to be null is required, if only to be there: a program may send null all the same.</summary>
    private static ValidationAttribute[] AttributesOf(PropertyInfo property, NullabilityInfo nullability)
    {
        var stated = property.GetCustomAttributes<ValidationAttribute>(true).OrderByDescending(attribute => attribute is RequiredAttribute);
        var isRequired = !property.PropertyType.IsValueType && property.CanWrite && nullability.WriteState == NullabilityState.NotNull && !property.IsDefined(typeof(RequiredAttribute), true);
        return isRequired ? [new RequiredAttribute { AllowEmptyStrings = true }, .. stated] : [.. stated];
    }

    /// <summary>Values without parts of their own.</summary>
    public static bool IsLeafType(Type type)
        => type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(decimal) || type == typeof(Guid)
           || type == typeof(DateTime) || type == typeof(DateTimeOffset) || type == typeof(TimeSpan) || type == typeof(DateOnly) || type == typeof(TimeOnly)
           || type == typeof(byte[]) || type == typeof(Uri) || type == typeof(CancellationToken);
}
