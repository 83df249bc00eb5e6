using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;
using Volo.Abp.Data;

namespace Volo.Abp.EntityFrameworkCore.ValueConverters;

/// <summary>Extra properties as JSON text. Numbers, texts, dates and truth values come back as such; anything else as <see cref="JsonElement"/>.</summary>
public class ExtraPropertiesValueConverter() : ValueConverter<ExtraPropertyDictionary, string>(
    properties => Serialize(properties),
    json => Deserialize(json))
{
    private static readonly JsonSerializerOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    internal static string Serialize(ExtraPropertyDictionary properties) => JsonSerializer.Serialize<Dictionary<string, object?>>(properties, Options);

    internal static ExtraPropertyDictionary Deserialize(string json)
    {
        if (json.IsNullOrEmpty() || json == "{}")
        {
            return [];
        }

        var elements = JsonSerializer.Deserialize<Dictionary<string, JsonElement>>(json, Options)!;
        return new ExtraPropertyDictionary(elements.ToDictionary(pair => pair.Key, pair => ToValue(pair.Value)));
    }

    private static object? ToValue(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null => null,
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        JsonValueKind.Number => element.TryGetInt64(out var whole) ? whole : element.GetDouble(),
        JsonValueKind.String => element.TryGetDateTime(out var time) ? time : element.GetString(),
        _ => element,
    };
}
