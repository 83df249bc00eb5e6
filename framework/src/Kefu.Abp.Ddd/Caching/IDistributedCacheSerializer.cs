using System.Text.Json;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Caching;

/// <summary>Items as bytes.</summary>
public interface IDistributedCacheSerializer
{
    byte[] Serialize<T>(T obj);

    T Deserialize<T>(byte[] bytes);
}

/// <summary>Default <see cref="IDistributedCacheSerializer"/>: JSON in UTF-8.</summary>
public class Utf8JsonDistributedCacheSerializer : IDistributedCacheSerializer, ISingletonDependency
{
    public byte[] Serialize<T>(T obj) => JsonSerializer.SerializeToUtf8Bytes(obj);

    public T Deserialize<T>(byte[] bytes) => JsonSerializer.Deserialize<T>(bytes)!;
}
