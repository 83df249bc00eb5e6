using System.Reflection;

namespace Kefu.Platform.Blazor.Forms;

/// <summary>Copies the values of one model onto another of the same type, so that the fields stay bound to theirs.</summary>
internal static class ModelCopy
{
    public static IEnumerable<PropertyInfo> Properties(object model) => model.GetType()
        .GetProperties(BindingFlags.Public | BindingFlags.Instance)
        .Where(property => property is { CanRead: true, CanWrite: true } && property.GetIndexParameters().Length == 0);

    public static void Onto<TModel>(this TModel source, TModel target) where TModel : class
    {
        foreach (var property in Properties(source))
            property.SetValue(target, property.GetValue(source));
    }
}
