using System.Reflection;
using Castle.DynamicProxy;

namespace Volo.Abp.DynamicProxy;

internal sealed class CastleMethodInvocation(IInvocation invocation, Func<Task<object?>> proceed) : IAbpMethodInvocation
{
    private IReadOnlyDictionary<string, object>? _argumentsDictionary;

    public object[] Arguments => invocation.Arguments!;

    public IReadOnlyDictionary<string, object> ArgumentsDictionary => _argumentsDictionary ??= NameArguments();

    public Type[] GenericArguments => invocation.GenericArguments!;

    public object TargetObject => invocation.InvocationTarget!;

    public MethodInfo Method => invocation.MethodInvocationTarget ?? invocation.Method;

    public object ReturnValue { get; set; } = default!;

    public async Task ProceedAsync() => ReturnValue = (await proceed())!;

    private Dictionary<string, object> NameArguments()
    {
        var parameters = Method.GetParameters();
        return Enumerable.Range(0, parameters.Length).ToDictionary(index => parameters[index].Name!, index => invocation.Arguments[index]!);
    }
}
