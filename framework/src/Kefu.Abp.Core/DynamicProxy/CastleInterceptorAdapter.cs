using Castle.DynamicProxy;

namespace Volo.Abp.DynamicProxy;

/// <summary>Lets Castle call an <see cref="IAbpInterceptor"/>.</summary>
internal sealed class CastleInterceptorAdapter(IAbpInterceptor interceptor) : AsyncInterceptorBase
{
    protected override Task InterceptAsync(IInvocation invocation, IInvocationProceedInfo proceedInfo, Func<IInvocation, IInvocationProceedInfo, Task> proceed)
        => interceptor.InterceptAsync(new CastleMethodInvocation(invocation, async () =>
        {
            await proceed(invocation, proceedInfo);
            return null;
        }));

    protected override async Task<TResult> InterceptAsync<TResult>(IInvocation invocation, IInvocationProceedInfo proceedInfo, Func<IInvocation, IInvocationProceedInfo, Task<TResult>> proceed)
    {
        var call = new CastleMethodInvocation(invocation, async () => await proceed(invocation, proceedInfo));
        await interceptor.InterceptAsync(call);
        return (TResult)call.ReturnValue;
    }
}
