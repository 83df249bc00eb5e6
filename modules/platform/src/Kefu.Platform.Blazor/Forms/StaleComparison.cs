using System.Reflection;
using System.Text.Json;

namespace Kefu.Platform.Blazor.Forms;

/// <summary>
/// Compares what was read, what another person stored since, and what was typed. Where only one side changed a field that
/// side holds; where both did, the person chooses.
/// </summary>
internal sealed class StaleComparison<TModel> where TModel : class
{
    private readonly TModel _stored, _mine;
    private readonly List<(PropertyInfo Property, StaleRow? Row, bool TakesStored)> _properties = [];

    public StaleComparison(TModel original, TModel stored, TModel mine, IReadOnlyDictionary<string, string> labels)
    {
        (_stored, _mine) = (stored, mine);
        foreach (var property in ModelCopy.Properties(mine))
            Compare(property, Text(property, original), Text(property, stored), Text(property, mine), labels);
    }

    /// <summary>The fields that differ and are shown in the form.</summary>
    public IReadOnlyList<StaleRow> Rows => _properties.Select(entry => entry.Row).OfType<StaleRow>().ToList();

    /// <summary>Puts what was chosen into the form's model.</summary>
    public void Merge()
    {
        foreach (var (property, row, takesStored) in _properties)
            if (row?.TakesStored ?? takesStored)
                property.SetValue(_mine, property.GetValue(_stored));
    }

    private void Compare(PropertyInfo property, string was, string stored, string mine, IReadOnlyDictionary<string, string> labels)
    {
        if (stored == mine)
            return;

        // What the form does not show and the person did not change (the concurrency stamp above all) follows the store.
        var label = labels.GetValueOrDefault(property.Name);
        if (label is null && (mine == was || stored == was))
            _properties.Add((property, null, mine == was));
        else
            _properties.Add((property, new StaleRow(label ?? property.Name, Show(stored), Show(mine)) { TakesStored = mine == was }, false));
    }

    private static string Text(PropertyInfo property, TModel model) => JsonSerializer.Serialize(property.GetValue(model));

    private static string Show(string json)
    {
        using var value = JsonDocument.Parse(json);
        return value.RootElement.ValueKind switch
        {
            JsonValueKind.Null => "",
            JsonValueKind.String => value.RootElement.GetString()!,
            JsonValueKind.True => "✓",
            JsonValueKind.False => "✗",
            JsonValueKind.Array => string.Join(", ", value.RootElement.EnumerateArray().Select(item => item.ToString())),
            _ => value.RootElement.ToString(),
        };
    }
}
