namespace Volo.Abp.Localization;

/// <summary>A resource that also has the texts of others; its own come first.</summary>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true)]
public class InheritResourceAttribute(params Type[] resourceTypes) : Attribute
{
    public Type[] ResourceTypes { get; } = resourceTypes;
}
