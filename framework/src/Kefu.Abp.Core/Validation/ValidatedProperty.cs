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
        Attributes = property.GetCustomAttributes<ValidationAttribute>(true).OrderByDescending(attribute => attribute is RequiredAttribute).ToArray();
        DisplayName = property.GetCustomAttribute<DisplayAttribute>()?.GetName() ?? property.GetCustomAttribute<DisplayNameAttribute>()?.DisplayName;
        IsLeaf = IsLeafType(Nullable.GetUnderlyingType(property.PropertyType) ?? property.PropertyType);
    }

    public string Name => _property.Name;

    public string? DisplayName { get; }

    public ValidationAttribute[] Attributes { get; }

    public bool IsLeaf { get; }

    public object? GetValue(object target) => _property.GetValue(target);

    public static ValidatedProperty[] Of(Type type) => Cache.GetOrAdd(type, static type => type.IsDefined(typeof(DisableValidationAttribute), true)
        ? []
        : type.GetProperties(BindingFlags.Instance | BindingFlags.Public)
            .Where(property => property.CanRead && property.GetIndexParameters().Length == 0 && !property.IsDefined(typeof(DisableValidationAttribute), true))
            .Select(property => new ValidatedProperty(property))
            .ToArray());

    /// <summary>Values without parts of their own.</summary>
    public static bool IsLeafType(Type type)
        => type.IsPrimitive || type.IsEnum || type == typeof(string) || type == typeof(decimal) || type == typeof(Guid)
           || type == typeof(DateTime) || type == typeof(DateTimeOffset) || type == typeof(TimeSpan) || type == typeof(DateOnly) || type == typeof(TimeOnly)
           || type == typeof(byte[]) || type == typeof(Uri) || type == typeof(CancellationToken);
}
