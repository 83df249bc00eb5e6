using System.Reflection;

namespace Volo.Abp.Data;

/// <summary>Names the connection string of a context.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Interface)]
public class ConnectionStringNameAttribute(string name) : Attribute
{
    public string Name { get; } = Check.NotNull(name, nameof(name));

    public static string GetConnStringName<T>() => GetConnStringName(typeof(T));

    public static string GetConnStringName(Type type)
        => type.GetCustomAttribute<ConnectionStringNameAttribute>()?.Name ?? type.FullName!;
}
