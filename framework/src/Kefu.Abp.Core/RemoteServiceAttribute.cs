using System.Reflection;

namespace Volo.Abp;

/// <summary>Says whether a service, or one method of it, is reachable over HTTP, and under which remote name.</summary>
[AttributeUsage(AttributeTargets.Interface | AttributeTargets.Class | AttributeTargets.Method)]
public class RemoteServiceAttribute(bool isEnabled = true) : Attribute
{
    public bool IsEnabled { get; set; } = isEnabled;

    public bool IsMetadataEnabled { get; set; } = true;

    public string? Name { get; set; }

    public virtual bool IsEnabledFor(Type type) => IsEnabled;

    public virtual bool IsEnabledFor(MethodInfo method) => IsEnabled;
}
