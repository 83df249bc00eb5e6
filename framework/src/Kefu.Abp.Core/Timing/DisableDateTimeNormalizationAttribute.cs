namespace Volo.Abp.Timing;

/// <summary>Keeps a date as it was given, without the clock's kind.</summary>
[AttributeUsage(AttributeTargets.Class | AttributeTargets.Method | AttributeTargets.Property | AttributeTargets.Parameter)]
public class DisableDateTimeNormalizationAttribute : Attribute;
