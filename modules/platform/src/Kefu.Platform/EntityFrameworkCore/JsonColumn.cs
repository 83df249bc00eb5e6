using System.Text.Json;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace Kefu.Platform.EntityFrameworkCore;

/// <summary>Keeps a small value as JSON in a text column, which both databases have.</summary>
internal static class JsonColumn
{
    public static PropertyBuilder<T> AsJson<T>(this PropertyBuilder<T> property) where T : class =>
        property.HasConversion(
            new ValueConverter<T, string>(value => Write(value), text => JsonSerializer.Deserialize<T>(text, JsonSerializerOptions.Default)!),
            new ValueComparer<T>(
                (left, right) => Write(left) == Write(right),
                value => Write(value).GetHashCode(StringComparison.Ordinal),
                value => JsonSerializer.Deserialize<T>(Write(value), JsonSerializerOptions.Default)!));

    private static string Write<T>(T? value) => JsonSerializer.Serialize(value, JsonSerializerOptions.Default);
}
