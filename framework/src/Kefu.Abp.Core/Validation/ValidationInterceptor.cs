using Volo.Abp.DependencyInjection;
using Volo.Abp.DynamicProxy;

namespace Volo.Abp.Validation;

/// <summary>Validates the arguments before a call.</summary>
public class ValidationInterceptor(IMethodInvocationValidator validator) : AbpInterceptor, ITransientDependency
{
    public override async Task InterceptAsync(IAbpMethodInvocation invocation)
    {
        await validator.ValidateAsync(new MethodInvocationValidationContext(invocation.TargetObject, invocation.Method, invocation.Arguments));
        await invocation.ProceedAsync();
    }

    internal static void RegisterIfNeeded(IOnServiceRegistredContext context)
    {
        if (typeof(IValidationEnabled).IsAssignableFrom(context.ImplementationType))
        {
            context.Interceptors.TryAdd<ValidationInterceptor>();
        }
    }
}
