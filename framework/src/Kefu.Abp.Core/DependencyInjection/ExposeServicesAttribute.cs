namespace Volo.Abp.DependencyInjection;

/// <summary>Names the service types under which a class is registered.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public class ExposeServicesAttribute(params Type[]? serviceTypes) : Attribute, IExposedServiceTypesProvider
{
    public Type[] ServiceTypes { get; } = serviceTypes ?? Type.EmptyTypes;

    /// <summary>True: the conventional service types as well.</summary>
    public bool IncludeDefaults { get; set; }

    /// <summary>True: the class itself as well.</summary>
    public bool IncludeSelf { get; set; }

    public Type[] GetExposedServiceTypes(Type targetType)
    {
        var types = ServiceTypes.ToList();
        if (IncludeDefaults)
        {
            types.AddRange(DefaultServiceTypesOf(targetType));
        }

        if (IncludeDefaults || IncludeSelf)
        {
            types.Add(targetType);
        }

        return types.Distinct().ToArray();
    }

    /// <summary>The interfaces whose name without the leading I ends the class's name.</summary>
    internal static IEnumerable<Type> DefaultServiceTypesOf(Type type)
    {
        foreach (var @interface in type.GetInterfaces())
        {
            var name = WithoutArity(@interface.Name);
            if (name.StartsWith('I'))
            {
                name = name[1..];
            }

            if (WithoutArity(type.Name).EndsWith(name, StringComparison.Ordinal))
            {
                yield return @interface;
            }
        }
    }

    private static string WithoutArity(string name)
    {
        var tick = name.IndexOf('`', StringComparison.Ordinal);
        return tick < 0 ? name : name[..tick];
    }
}
