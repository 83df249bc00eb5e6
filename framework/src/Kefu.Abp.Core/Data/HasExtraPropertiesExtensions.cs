using System.Globalization;

namespace Volo.Abp.Data;

/// <summary>Reads and writes extra properties.</summary>
public static class HasExtraPropertiesExtensions
{
    public static bool HasProperty(this IHasExtraProperties source, string name) => source.ExtraProperties.ContainsKey(name);

    public static object? GetProperty(this IHasExtraProperties source, string name, object? defaultValue = null)
        => source.ExtraProperties.TryGetValue(name, out var value) && value is not null ? value : defaultValue;

    public static TProperty? GetProperty<TProperty>(this IHasExtraProperties source, string name, TProperty? defaultValue = default)
    {
        var value = source.GetProperty(name);
        if (value is null)
        {
            return defaultValue;
        }

        var type = Nullable.GetUnderlyingType(typeof(TProperty)) ?? typeof(TProperty);
        if (type.IsInstanceOfType(value))
        {
            return (TProperty)value;
        }

        if (type.IsEnum)
        {
            return (TProperty)Enum.Parse(type, value.ToString()!);
        }

        return type == typeof(Guid)
            ? (TProperty)(object)Guid.Parse(value.ToString()!)
            : (TProperty)Convert.ChangeType(value, type, CultureInfo.InvariantCulture);
    }

    public static TSource SetProperty<TSource>(this TSource source, string name, object? value) where TSource : IHasExtraProperties
    {
        source.ExtraProperties[name] = value;
        return source;
    }

    public static TSource RemoveProperty<TSource>(this TSource source, string name) where TSource : IHasExtraProperties
    {
        source.ExtraProperties.Remove(name);
        return source;
    }
}
