using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;

namespace Volo.Abp.Reflection;

/// <summary>Sets properties whose setters are not public: ids, audit properties. Compiled once for each property.</summary>
internal static class PropertyWriter
{
    private static readonly ConcurrentDictionary<(Type Type, string Name), Action<object, object?>?> Setters = new();

    /// <returns>False where the type has no such settable property.</returns>
    public static bool Set(object target, string propertyName, object? value)
    {
        var set = Setters.GetOrAdd((target.GetType(), propertyName), static key => Compile(key.Type, key.Name));
        set?.Invoke(target, value);
        return set is not null;
    }

    private static Action<object, object?>? Compile(Type type, string name)
    {
        for (var declaring = type; declaring is not null; declaring = declaring.BaseType)
        {
            var property = declaring.GetProperty(name, BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly);
            if (property?.GetSetMethod(nonPublic: true) is { } setter)
            {
                var target = Expression.Parameter(typeof(object));
                var value = Expression.Parameter(typeof(object));
                var call = Expression.Call(Expression.Convert(target, declaring), setter, Expression.Convert(value, property.PropertyType));
                return Expression.Lambda<Action<object, object?>>(call, target, value).Compile();
            }
        }

        return null;
    }
}
