using Microsoft.Extensions.DependencyInjection;

namespace Volo.Abp.DependencyInjection;

/// <summary>Says how a class is registered by convention.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class DependencyAttribute : Attribute
{
    public DependencyAttribute() { }

    public DependencyAttribute(ServiceLifetime lifetime) => Lifetime = lifetime;

    public virtual ServiceLifetime? Lifetime { get; set; }

    /// <summary>True: registered only where nothing else is yet.</summary>
    public virtual bool TryRegister { get; set; }

    /// <summary>True: takes the place of what was registered before.</summary>
    public virtual bool ReplaceServices { get; set; }
}
