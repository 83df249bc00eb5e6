using System.Reflection;

namespace Volo.Abp.DynamicProxy;

/// <summary>One call of a service's method.</summary>
public interface IAbpMethodInvocation
{
    object[] Arguments { get; }

    IReadOnlyDictionary<string, object> ArgumentsDictionary { get; }

    Type[] GenericArguments { get; }

    object TargetObject { get; }

    /// <summary>The method of the class, so that its attributes are seen.</summary>
    MethodInfo Method { get; }

    object ReturnValue { get; set; }

    Task ProceedAsync();
}
