using System.Text.Json;

namespace Volo.Abp.Json.SystemTextJson;

/// <summary>Options of JSON.</summary>
public class AbpSystemTextJsonSerializerOptions
{
    public JsonSerializerOptions JsonSerializerOptions { get; } = new(JsonSerializerDefaults.Web);
}
