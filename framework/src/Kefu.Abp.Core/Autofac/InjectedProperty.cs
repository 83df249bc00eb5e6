using System.Collections.Concurrent;
using System.Linq.Expressions;
using System.Reflection;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Autofac;

/// <summary>A public settable property that the container fills where it knows the property's type.</summary>
internal sealed record InjectedProperty(Type Type, Action<object, object> Set)
{
    private static readonly ConcurrentDictionary<Type, InjectedProperty[]> Cache = new();

    public static InjectedProperty[] Of(Type type) => Cache.GetOrAdd(type, Find);

    private static InjectedProperty[] Find(Type type)
    {
        if (type.IsGenericTypeDefinition || type.IsDefined(typeof(DisablePropertyInjectionAttribute), true))
        {
            return [];
        }

        return type.GetProperties(BindingFlags.Public | BindingFlags.Instance)
            .Where(property => property.SetMethod is { IsPublic: true }
                && property.GetIndexParameters().Length == 0
                && property.PropertyType.IsInterface
                && !property.IsDefined(typeof(DisablePropertyInjectionAttribute)))
            .Select(property => new InjectedProperty(property.PropertyType, CompileSetter(property)))
            .ToArray();
    }

    private static Action<object, object> CompileSetter(PropertyInfo property)
    {
        var instance = Expression.Parameter(typeof(object));
        var value = Expression.Parameter(typeof(object));
        var assign = Expression.Assign(
            Expression.Property(Expression.Convert(instance, property.DeclaringType!), property),
            Expression.Convert(value, property.PropertyType));
        return Expression.Lambda<Action<object, object>>(assign, instance, value).Compile();
    }
}
