using System.Text.Json;
using System.Text.Json.Serialization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Timing;

namespace Volo.Abp.Json.SystemTextJson.JsonConverters;

/// <summary>Times in the kind of the application's clock, as ISO 8601.</summary>
public class AbpDateTimeConverter(IClock clock) : JsonConverter<DateTime>, ITransientDependency
{
    public override DateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => clock.Normalize(reader.GetDateTime());

    public override void Write(Utf8JsonWriter writer, DateTime value, JsonSerializerOptions options) => writer.WriteStringValue(clock.Normalize(value));
}
