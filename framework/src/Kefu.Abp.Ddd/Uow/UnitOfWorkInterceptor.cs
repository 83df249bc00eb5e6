using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.DynamicProxy;

namespace Volo.Abp.Uow;

/// <summary>Runs a call of an application service as a unit of work. A method whose name begins with "Get" only reads: it gets no transaction.</summary>
public class UnitOfWorkInterceptor(IUnitOfWorkManager unitOfWorkManager, IOptions<AbpUnitOfWorkDefaultOptions> defaults) : AbpInterceptor, ITransientDependency
{
    public override async Task InterceptAsync(IAbpMethodInvocation invocation)
    {
        var attribute = UnitOfWorkAttribute.FindFor(invocation.Method);
        if (attribute?.IsDisabled == true)
        {
            await invocation.ProceedAsync();
            return;
        }

        var options = new AbpUnitOfWorkOptions(
            defaults.Value.CalculateIsTransactional(!invocation.Method.Name.StartsWith("Get", StringComparison.InvariantCultureIgnoreCase)));
        attribute?.SetOptions(options);

        using var unitOfWork = unitOfWorkManager.Begin(options);
        await invocation.ProceedAsync();
        await unitOfWork.CompleteAsync();
    }
}
