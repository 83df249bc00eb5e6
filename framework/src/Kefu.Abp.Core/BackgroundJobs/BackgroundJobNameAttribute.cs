using System.Reflection;

namespace Volo.Abp.BackgroundJobs;

/// <summary>Names a job by its arguments' class, so that the class may be renamed while jobs wait. Without it the full name is the name.</summary>
[AttributeUsage(AttributeTargets.Class)]
public class BackgroundJobNameAttribute(string name) : Attribute
{
    public string Name { get; } = Check.NotNullOrWhiteSpace(name, nameof(name));

    public static string GetName<TJobArgs>() => GetName(typeof(TJobArgs));

    public static string GetName(Type jobArgsType) => jobArgsType.GetCustomAttribute<BackgroundJobNameAttribute>(true)?.Name ?? jobArgsType.FullName!;
}
