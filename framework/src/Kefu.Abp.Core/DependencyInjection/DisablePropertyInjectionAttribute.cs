namespace Volo.Abp.DependencyInjection;

/// <summary>Keeps a class, or one property of it, from being filled by the container.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Property)]
public class DisablePropertyInjectionAttribute : Attribute;
