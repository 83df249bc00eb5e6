namespace Volo.Abp.EventBus;

/// <summary>The name of a generic event: the name of its argument between a prefix and a postfix.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class GenericEventNameAttribute : Attribute, IEventNameProvider
{
    public string? Prefix { get; set; }

    public string? Postfix { get; set; }

    /// <exception cref="AbpException">The event does not have exactly one type argument.</exception>
    public string GetName(Type eventType)
        => Check.NotNull(eventType, nameof(eventType)).GenericTypeArguments is [var argument]
            ? Prefix + EventNameAttribute.GetNameOrDefault(argument) + Postfix
            : throw new AbpException($"{eventType.FullName} has no name: it needs exactly one type argument.");
}
