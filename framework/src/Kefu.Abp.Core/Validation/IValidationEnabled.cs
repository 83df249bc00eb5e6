namespace Volo.Abp.Validation;

/// <summary>Services whose arguments are validated before each call.</summary>
public interface IValidationEnabled;

/// <summary>Switches validation off.</summary>
[AttributeUsage(AttributeTargets.Method | AttributeTargets.Class | AttributeTargets.Property)]
public class DisableValidationAttribute : Attribute;

/// <summary>Switches validation on again for a method of a class that has switched it off.</summary>
[AttributeUsage(AttributeTargets.Method)]
public class EnableValidationAttribute : Attribute;
