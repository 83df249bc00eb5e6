using System.Text.Json;
using System.Text.Json.Serialization;

namespace Kefu.Platform.Http;

/// <summary>Writes enumerations of modules by name. Those that the programming model defines keep their numbers.</summary>
internal sealed class ModuleEnumConverter : JsonConverterFactory
{
    private static readonly string[] OthersNamespaces = ["Volo.Abp", "System", "Microsoft"];

    private readonly JsonStringEnumConverter _byName = new(namingPolicy: null, allowIntegerValues: false);

    public override bool CanConvert(Type typeToConvert)
        => typeToConvert.IsEnum && !Array.Exists(OthersNamespaces, other => typeToConvert.Namespace?.StartsWith(other, StringComparison.Ordinal) == true);

    public override JsonConverter CreateConverter(Type typeToConvert, JsonSerializerOptions options) => _byName.CreateConverter(typeToConvert, options);
}
