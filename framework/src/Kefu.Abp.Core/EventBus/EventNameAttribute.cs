using System.Reflection;

namespace Volo.Abp.EventBus;

/// <summary>The name under which an event travels. It is a promise: the type may be renamed, the name stays.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class EventNameAttribute(string name) : Attribute, IEventNameProvider
{
    public string Name { get; } = Check.NotNullOrWhiteSpace(name, nameof(name));

    public static string GetNameOrDefault<TEvent>() => GetNameOrDefault(typeof(TEvent));

    /// <summary>The declared name, else the full name of the type.</summary>
    public static string GetNameOrDefault(Type eventType)
        => Check.NotNull(eventType, nameof(eventType)).GetCustomAttributes().OfType<IEventNameProvider>().FirstOrDefault()?.GetName(eventType) ?? eventType.FullName!;

    public string GetName(Type eventType) => Name;
}
