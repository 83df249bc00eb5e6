using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EventBus.Local;
using Volo.Abp.Modularity;
using Volo.Abp.Testing;
using Volo.Abp.Uow;
using Xunit;

namespace Volo.Abp.EventBus;

public class Local_event_tests : AbpIntegratedTest<Local_event_tests.TestModule>
{
    private List<string> Log => GetRequiredService<EventLog>().Entries;

    [Fact]
    public async Task Outside_a_unit_of_work_an_event_reaches_its_handlers_at_once_in_their_order()
    {
        await GetRequiredService<ILocalEventBus>().PublishAsync(new StockCounted("A"));

        Log.ShouldBe(["first A", "second A", "any A"]);
    }

    [Fact]
    public async Task Inside_a_unit_of_work_it_waits_for_its_completion()
    {
        using var unitOfWork = GetRequiredService<IUnitOfWorkManager>().Begin();
        await GetRequiredService<ILocalEventBus>().PublishAsync(new StockCounted("A"));
        Log.ShouldBeEmpty();

        await unitOfWork.CompleteAsync();

        Log.ShouldContain("first A");
    }

    [Fact]
    public async Task Events_of_a_unit_of_work_that_is_not_completed_reach_nobody()
    {
        using (GetRequiredService<IUnitOfWorkManager>().Begin())
        {
            await GetRequiredService<ILocalEventBus>().PublishAsync(new StockCounted("A"));
        }

        Log.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_failing_handler_fails_the_unit_of_work()
    {
        using var unitOfWork = GetRequiredService<IUnitOfWorkManager>().Begin();
        await GetRequiredService<ILocalEventBus>().PublishAsync(new StockCounted("fail"));

        await Should.ThrowAsync<InvalidOperationException>(() => unitOfWork.CompleteAsync());

        unitOfWork.IsCompleted.ShouldBeFalse();
    }

    public class StockEvent(string article)
    {
        public string Article { get; } = article;
    }

    public class StockCounted(string article) : StockEvent(article);

    public class EventLog : ISingletonDependency
    {
        public List<string> Entries { get; } = [];
    }

    [LocalEventHandlerOrder(2)]
    public class SecondHandler(EventLog log) : ILocalEventHandler<StockCounted>, ITransientDependency
    {
        public Task HandleEventAsync(StockCounted eventData)
        {
            log.Entries.Add("second " + eventData.Article);
            return eventData.Article == "fail" ? throw new InvalidOperationException("cannot handle") : Task.CompletedTask;
        }
    }

    [LocalEventHandlerOrder(1)]
    public class FirstHandler(EventLog log) : ILocalEventHandler<StockCounted>, ITransientDependency
    {
        public Task HandleEventAsync(StockCounted eventData)
        {
            log.Entries.Add("first " + eventData.Article);
            return Task.CompletedTask;
        }
    }

    [LocalEventHandlerOrder(3)]
    public class AnyStockHandler(EventLog log) : ILocalEventHandler<StockEvent>, ITransientDependency
    {
        public Task HandleEventAsync(StockEvent eventData)
        {
            log.Entries.Add("any " + eventData.Article);
            return Task.CompletedTask;
        }
    }

    [DependsOn(typeof(AbpTestBaseModule), typeof(AbpUnitOfWorkModule))]
    public class TestModule : AbpModule;
}
