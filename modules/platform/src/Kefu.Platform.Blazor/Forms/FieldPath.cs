using System.Collections;
using System.Globalization;
using Microsoft.AspNetCore.Components.Forms;

namespace Kefu.Platform.Blazor.Forms;

/// <summary>Finds the field that a validation error names: <c>Name</c>, <c>Contacts[0].Mobile</c>, in any case.</summary>
internal static class FieldPath
{
    public static FieldIdentifier? Find(object model, string path)
    {
        object? owner = model;
        var parts = path.Split('.');
        // Services name the parameter first ("input.Name"); the form knows only what is below it.
        if (parts.Length > 1 && Property(owner, parts[0]) is null)
            parts = parts[1..];

        foreach (var part in parts[..^1])
        {
            owner = owner is null ? null : Step(owner, part);
        }

        return owner is not null && Property(owner, Bare(parts[^1])) is { } property ? new FieldIdentifier(owner, property.Name) : null;
    }

    private static object? Step(object owner, string part)
    {
        var value = Property(owner, Bare(part))?.GetValue(owner);
        var bracket = part.IndexOf('[', StringComparison.Ordinal);
        if (bracket < 0)
            return value;

        return value is IList list
            && int.TryParse(part[(bracket + 1)..].TrimEnd(']'), NumberStyles.None, CultureInfo.InvariantCulture, out var index)
            && index < list.Count
            ? list[index]
            : null;
    }

    private static string Bare(string part) => part.Split('[')[0];

    private static System.Reflection.PropertyInfo? Property(object owner, string name) => ModelCopy.Properties(owner)
        .FirstOrDefault(property => string.Equals(property.Name, Bare(name), StringComparison.OrdinalIgnoreCase));
}
