using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Modularity;
using Volo.Abp.Testing;
using Xunit;

namespace Volo.Abp.DynamicProxy;

public class Interception_tests : AbpIntegratedTest<Interception_tests.TestModule>
{
    [Fact]
    public async Task A_call_through_the_interface_passes_the_interceptors_in_the_order_of_their_registration()
    {
        var answer = await GetRequiredService<IEcho>().SayAsync("hello");

        answer.ShouldBe("hello");
        GetRequiredService<CallLog>().Entries.ShouldBe(["outer>SayAsync", "inner>SayAsync", "said", "inner<hello", "outer<hello"]);
    }

    [Fact]
    public async Task A_method_without_a_result_is_intercepted_and_awaited()
    {
        await GetRequiredService<IEcho>().RestAsync();

        GetRequiredService<CallLog>().Entries.ShouldBe(["outer>RestAsync", "inner>RestAsync", "rested", "inner<", "outer<"]);
    }

    [Fact]
    public async Task A_call_of_the_class_itself_passes_none()
    {
        await GetRequiredService<Echo>().SayAsync("hello");

        GetRequiredService<CallLog>().Entries.ShouldBe(["said"]);
    }

    [Fact]
    public async Task An_exception_reaches_the_caller_as_it_was_thrown()
        => (await Should.ThrowAsync<InvalidOperationException>(() => GetRequiredService<IEcho>().SayAsync("fail"))).Message.ShouldBe("cannot say that");

    [Fact]
    public async Task Interceptors_see_the_method_of_the_class_and_its_arguments_by_name()
    {
        await GetRequiredService<IEcho>().SayAsync("hello");

        var seen = GetRequiredService<CallLog>().Seen!;
        seen.Method.DeclaringType.ShouldBe(typeof(Echo));
        seen.ArgumentsDictionary["words"].ShouldBe("hello");
        seen.TargetObject.ShouldBeOfType<Echo>();
    }

    [Fact]
    public void A_proxy_can_be_looked_behind()
        => ProxyHelper.GetUnProxiedType(GetRequiredService<IEcho>()).ShouldBe(typeof(Echo));

    public interface IEcho
    {
        Task<string> SayAsync(string words);

        Task RestAsync();
    }

    public class Echo(CallLog log) : IEcho, ITransientDependency
    {
        public async Task<string> SayAsync(string words)
        {
            await Task.Yield();
            log.Entries.Add("said");
            return words == "fail" ? throw new InvalidOperationException("cannot say that") : words;
        }

        public async Task RestAsync()
        {
            await Task.Yield();
            log.Entries.Add("rested");
        }
    }

    public class CallLog : ISingletonDependency
    {
        public List<string> Entries { get; } = [];

        public IAbpMethodInvocation? Seen { get; set; }
    }

    public class OuterInterceptor(CallLog log) : AbpInterceptor, ITransientDependency
    {
        public override async Task InterceptAsync(IAbpMethodInvocation invocation)
        {
            log.Seen = invocation;
            log.Entries.Add("outer>" + invocation.Method.Name);
            await invocation.ProceedAsync();
            log.Entries.Add("outer<" + invocation.ReturnValue);
        }
    }

    public class InnerInterceptor(CallLog log) : AbpInterceptor, ITransientDependency
    {
        public override async Task InterceptAsync(IAbpMethodInvocation invocation)
        {
            log.Entries.Add("inner>" + invocation.Method.Name);
            await invocation.ProceedAsync();
            log.Entries.Add("inner<" + invocation.ReturnValue);
        }
    }

    [DependsOn(typeof(AbpTestBaseModule))]
    public class TestModule : AbpModule
    {
        public override void PreConfigureServices(ServiceConfigurationContext context)
            => context.Services.OnRegistered(registered =>
            {
                if (registered.ImplementationType == typeof(Echo))
                {
                    registered.Interceptors.TryAdd<OuterInterceptor>();
                    registered.Interceptors.TryAdd<InnerInterceptor>();
                }
            });
    }
}
