using System.Reflection;

namespace Volo.Abp.Localization;

/// <summary>Names a localisation resource; without it the class's full name is the name.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class LocalizationResourceNameAttribute(string name) : Attribute
{
    public string Name { get; } = name;

    public static string GetName(Type resourceType) => resourceType.GetCustomAttribute<LocalizationResourceNameAttribute>()?.Name ?? resourceType.FullName!;
}
