using System.Text.Json;
using System.Text.Json.Serialization;
using Kefu.Platform.Exports;

namespace Kefu.Platform.Blazor.Exports;

/// <summary>What the browser sends to have a list exported.</summary>
internal static class ExportBody
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web) { Converters = { new JsonStringEnumConverter() } };

    public static string Of(ExportInput input, object filter)
    {
        input.Filter = JsonSerializer.SerializeToElement(filter, filter.GetType(), Json);
        return JsonSerializer.Serialize(input, Json);
    }
}
