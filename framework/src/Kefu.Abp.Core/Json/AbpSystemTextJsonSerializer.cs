using System.Text.Json;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Json.SystemTextJson;

/// <summary>Default <see cref="IJsonSerializer"/>.</summary>
public class AbpSystemTextJsonSerializer(IOptions<AbpSystemTextJsonSerializerOptions> options) : IJsonSerializer, ISingletonDependency
{
    private readonly JsonSerializerOptions[] _variants = [.. Enumerable.Range(0, 4).Select(variant => Variant(options.Value.JsonSerializerOptions, variant))];

    public string Serialize(object obj, bool camelCase = true, bool indented = false) => JsonSerializer.Serialize(obj, Options(camelCase, indented));

    public T Deserialize<T>(string jsonString, bool camelCase = true) => JsonSerializer.Deserialize<T>(jsonString, Options(camelCase, indented: false))!;

    public object Deserialize(Type type, string jsonString, bool camelCase = true) => JsonSerializer.Deserialize(jsonString, type, Options(camelCase, indented: false))!;

    private JsonSerializerOptions Options(bool camelCase, bool indented) => _variants[(camelCase ? 0 : 1) + (indented ? 2 : 0)];

    private static JsonSerializerOptions Variant(JsonSerializerOptions options, int variant) => new(options)
    {
        PropertyNamingPolicy = variant % 2 == 0 ? JsonNamingPolicy.CamelCase : null,
        WriteIndented = variant >= 2,
    };
}
