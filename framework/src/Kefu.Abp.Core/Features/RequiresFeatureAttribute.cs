namespace Volo.Abp.Features;

/// <summary>Refuses calls while a feature is off: one of them must be on, or all with <see cref="RequiresAll"/>.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method, AllowMultiple = true)]
public class RequiresFeatureAttribute(params string[] features) : Attribute
{
    public string[] Features { get; } = features;

    public bool RequiresAll { get; set; }
}

/// <summary>Lets calls of a method through although its class requires a feature.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method)]
public class DisableFeatureCheckAttribute : Attribute;
