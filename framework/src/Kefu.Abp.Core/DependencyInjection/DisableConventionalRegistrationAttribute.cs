namespace Volo.Abp.DependencyInjection;

/// <summary>Keeps a class out of registration by convention.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class DisableConventionalRegistrationAttribute : Attribute;
