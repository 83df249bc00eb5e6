using Volo.Abp.DependencyInjection;
using Volo.Abp.Json;

namespace Volo.Abp.BackgroundJobs;

/// <summary>The arguments of jobs as text.</summary>
public interface IBackgroundJobSerializer
{
    string Serialize(object obj);

    object Deserialize(string value, Type type);
}

/// <summary>Default <see cref="IBackgroundJobSerializer"/>.</summary>
public class JsonBackgroundJobSerializer(IJsonSerializer jsonSerializer) : IBackgroundJobSerializer, ITransientDependency
{
    public string Serialize(object obj) => jsonSerializer.Serialize(obj);

    public object Deserialize(string value, Type type) => jsonSerializer.Deserialize(type, value);
}
