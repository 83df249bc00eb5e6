using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Storage;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Shouldly;
using Volo.Abp.Domain.Entities.Events.Distributed;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Management;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.EventBus.Post;
using Volo.Abp.Guids;
using Volo.Abp.Testing;
using Volo.Abp.Uow;
using Xunit;

namespace Volo.Abp.EventBus;

/// <summary>Events between modules, on a real database.</summary>
public class Distributed_event_tests : AbpIntegratedTest<PostTestModule>
{
    private TestDatabase _database = null!;
    private MovingTime _time = null!;

    public Distributed_event_tests()
    {
        using var scope = RootServiceProvider.CreateScope();
        scope.ServiceProvider.GetRequiredService<AbpManagementDbContext>().Database.EnsureCreated();
        scope.ServiceProvider.GetRequiredService<ParcelDbContext>().GetService<IRelationalDatabaseCreator>().CreateTables();
    }

    private IRepository<Stamp, Guid> Stamps => GetRequiredService<IRepository<Stamp, Guid>>();

    private ParcelGate Gate => GetRequiredService<ParcelGate>();

    private ParcelRoom Room => GetRequiredService<ParcelRoom>();

    [Fact]
    public async Task An_event_is_handled_after_the_transaction_that_raised_it()
    {
        await BeginAsync();
        await SendAsync("book");
        Room.Asked.ShouldBeEmpty();

        await DispatchAsync();

        (await EntriesAsync()).ShouldBe(["book"]);
    }

    [Fact]
    public async Task An_event_of_a_transaction_that_is_rolled_back_was_never_there()
    {
        await BeginAsync();
        using (GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true))
        {
            await GetRequiredService<IRepository<Parcel, Guid>>().InsertAsync(new Parcel(NewId(), "book"), autoSave: true);
        }

        await DispatchAsync();

        Room.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task An_event_that_is_published_without_a_unit_of_work_is_kept_at_once()
    {
        await BeginAsync();
        await GetRequiredService<IDistributedEventBus>().PublishAsync(new ParcelSent { ParcelId = NewId(), Text = "letter" });

        await DispatchAsync();

        (await EntriesAsync()).ShouldBe(["letter"]);
    }

    [Fact]
    public async Task Without_the_outbox_the_handler_works_in_the_producers_transaction()
    {
        Room.Refused.Add("stone");

        await Should.ThrowAsync<InvalidOperationException>(() => GetRequiredService<IDistributedEventBus>().PublishAsync(new ParcelSent { Text = "stone" }, useOutbox: false));
        await GetRequiredService<IDistributedEventBus>().PublishAsync(new ParcelSent { Text = "feather" }, useOutbox: false);

        (await EntriesAsync()).ShouldBe(["feather"]);
    }

    [Fact]
    public async Task A_second_look_handles_nothing_twice()
    {
        await BeginAsync();
        await SendAsync("book");

        await DispatchAsync();
        await DispatchAsync();

        Room.Asked.ShouldBe(["book"]);
    }

    [Fact]
    public async Task A_failing_event_leaves_nothing_and_is_tried_again_later_and_later()
    {
        await BeginAsync();
        Room.Refused.Add("stone");
        await SendAsync("stone");

        await DispatchAsync();
        (await EntriesAsync()).ShouldBeEmpty();
        await DispatchAfterAsync(seconds: 4);
        Room.Asked.Count.ShouldBe(1);
        await DispatchAfterAsync(seconds: 1);
        Room.Asked.Count.ShouldBe(2);
        await DispatchAfterAsync(seconds: 14);
        Room.Asked.Count.ShouldBe(2);
        Room.Refused.Clear();
        await DispatchAfterAsync(seconds: 1);

        (await EntriesAsync()).ShouldBe(["stone"]);
        (await PutAsideAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task A_failing_event_holds_back_the_later_ones_of_its_aggregate_and_no_others()
    {
        await BeginAsync();
        Room.Refused.Add("first");
        var parcel = await SendAsync("first");
        await SendAsync("another");
        await SendAgainAsync(parcel, "second");

        await DispatchAsync();
        (await EntriesAsync()).ShouldBe(["another"]);
        Room.Refused.Clear();
        await DispatchAfterAsync(seconds: 5);

        (await EntriesAsync()).ShouldBe(["another", "first", "second"]);
    }

    [Fact]
    public async Task An_event_with_something_in_its_way_waits_without_a_try_and_others_go_on()
    {
        await BeginAsync();
        Gate.Closed.Add("north");
        await SendAsync("north book");
        await SendAsync("south cup");

        await DispatchAsync();

        (await EntriesAsync()).ShouldBe(["south cup"]);
        var waiting = (await PutAsideAsync()).ShouldHaveSingleItem();
        waiting.ShouldSatisfyAllConditions(() => waiting.WaitsFor.ShouldBe("north"), () => waiting.TryCount.ShouldBe(0));

        Gate.Closed.Clear();
        await DispatchAsync();

        (await EntriesAsync()).ShouldBe(["south cup", "north book"]);
        (await PutAsideAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task What_waits_holds_back_the_later_ones_of_its_aggregate()
    {
        await BeginAsync();
        Gate.Closed.Add("north");
        var id = await SendAsync("north book");
        await SendAgainAsync(id, "south book");

        await DispatchAsync();
        await DispatchAsync();
        Room.Asked.ShouldBeEmpty();

        Gate.Closed.Clear();
        await DispatchAsync();
        (await EntriesAsync()).ShouldBe(["north book", "south book"]);
    }

    [Fact]
    public async Task A_failed_event_waits_too_when_something_comes_in_its_way()
    {
        await BeginAsync();
        Room.Refused.Add("north book");
        await SendAsync("north book");
        await DispatchAsync();
        Gate.Closed.Add("north");

        await DispatchAfterAsync(seconds: 3600);

        var waiting = (await PutAsideAsync()).ShouldHaveSingleItem();
        waiting.ShouldSatisfyAllConditions(() => waiting.WaitsFor.ShouldBe("north"), () => waiting.TryCount.ShouldBe(1));
    }

    [Fact]
    public async Task After_ten_tries_an_event_is_a_dead_letter_with_its_reason_and_holds_back_nothing()
    {
        await BeginAsync();
        Room.Refused.Add("first");
        var parcel = await SendAsync("first");
        await SendAgainAsync(parcel, "second");

        for (var i = 0; i < 10; i++)
        {
            await DispatchAfterAsync(seconds: 200_000);
        }

        var dead = (await PutAsideAsync()).ShouldHaveSingleItem();
        (dead.IsDead, dead.TryCount, dead.Reason).ShouldBe((true, 10, "InvalidOperationException: first does not fit"));
        (await EntriesAsync()).ShouldBe(["second"]);
    }

    [Fact]
    public async Task A_dead_letter_can_be_sent_again()
    {
        await BeginAsync();
        Room.Refused.Add("stone");
        await SendAsync("stone");
        for (var i = 0; i < 10; i++)
        {
            await DispatchAfterAsync(seconds: 200_000);
        }

        Room.Refused.Clear();
        await GetRequiredService<EventInbox>().SendAgainAsync((await PutAsideAsync()).Single().Id);
        await DispatchAsync();

        (await EntriesAsync()).ShouldBe(["stone"]);
    }

    [Fact]
    public async Task An_event_that_cannot_be_read_is_a_dead_letter_at_once()
    {
        await BeginAsync();
        await KeepAsync("Post.ParcelSent.v1", "no JSON");

        await DispatchAsync();

        (await PutAsideAsync()).ShouldHaveSingleItem().IsDead.ShouldBeTrue();
    }

    [Fact]
    public async Task An_event_of_a_version_that_the_consumer_does_not_know_is_a_dead_letter_with_the_reason()
    {
        await BeginAsync();
        await KeepAsync("Post.ParcelSent.v2");

        await DispatchAsync();
        await GetRequiredService<EventInbox>().SendAgainAsync((await PutAsideAsync()).Single().Id);
        await DispatchAsync();

        var dead = (await PutAsideAsync()).ShouldHaveSingleItem();
        dead.IsDead.ShouldBeTrue();
        dead.Reason.ShouldBe("UnknownEventVersionException: Kefu.Abp.Tests does not know Post.ParcelSent.v2; it knows Post.ParcelSent.v1.");
        Room.Asked.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_version_of_an_aggregates_events_rises()
    {
        await BeginAsync();
        var parcel = await SendAsync("first");
        await SendAsync("another");
        await SendAgainAsync(parcel, "second");

        await DispatchAsync();

        Room.Versions.ShouldBe([1, 2, 3]);
    }

    [Fact]
    public async Task A_clock_that_is_set_back_does_not_make_a_failed_event_wait_for_it()
    {
        await BeginAsync();
        Room.Refused.Add("stone");
        await SendAsync("stone");
        await DispatchAsync();
        Room.Refused.Clear();

        await DispatchAfterAsync(seconds: -3600);

        (await EntriesAsync()).ShouldBe(["stone"]);
    }

    [Fact]
    public async Task Other_modules_are_told_of_a_selected_entity_in_its_own_event_object()
    {
        await BeginAsync();
        var id = NewId();
        await CommitAsync(() => Stamps.InsertAsync(new Stamp(id, "red")));
        await CommitAsync(async () =>
        {
            var stamp = await Stamps.GetAsync(id);
            stamp.Dye("green");
            await Stamps.UpdateAsync(stamp, autoSave: true);
            stamp.Dye("blue");
        });
        await CommitAsync(() => Stamps.DeleteAsync(id));

        await DispatchAsync();

        (await EntriesAsync()).ShouldBe(["created red", "updated blue", "deleted blue"]);
        (await KeptAsync()).ShouldAllBe(kept => kept.AggregateKey == $"Stamp:{id}");
    }

    [Fact]
    public async Task Without_an_event_object_other_modules_are_told_which_entity_it_is()
    {
        await BeginAsync();
        var id = NewId();
        await CommitAsync(() => GetRequiredService<IRepository<Label, Guid>>().InsertAsync(new Label(id)));

        await DispatchAsync();

        (await EntriesAsync()).ShouldBe([$"created {typeof(Label).FullName} {id}"]);
    }

    [Fact]
    public void A_generic_event_is_named_after_its_argument()
        => EventNameAttribute.GetNameOrDefault<EntityCreatedEto<StampEto>>().ShouldBe("Post.Stamp.v1.Created");

    [Fact]
    public async Task A_consumer_that_was_away_goes_on_where_it_was()
    {
        await BeginAsync();
        await SendAsync("before");
        await DispatchAsync();

        await SendAsync("during");
        await GetRequiredService<EventSequencer>().NumberAsync();
        await SendAsync("after");
        await DispatchAsync();

        (await EntriesAsync()).ShouldBe(["before", "during", "after"]);
    }

    [Fact]
    public async Task A_new_consumer_is_not_told_of_what_was_before_it()
    {
        await SendAsync("before");
        await GetRequiredService<EventSequencer>().NumberAsync();
        await DispatchAsync();
        await SendAsync("after");

        await DispatchAsync();

        (await EntriesAsync()).ShouldBe(["after"]);
    }

    [Fact]
    public async Task A_new_consumer_has_its_place_when_its_host_has_started()
    {
        var worker = GetRequiredService<EventBoxesWorker>();

        await worker.StartAsync();

        (await PlacesAsync()).ShouldContain("Kefu.Abp.Tests");
        await worker.StopAsync();
    }

    [Fact]
    public async Task What_nobody_handles_is_passed()
    {
        await BeginAsync();
        await GetRequiredService<IDistributedEventBus>().PublishAsync(new OfficeClosed { At = _time.Now });
        await SendAsync("book");

        await DispatchAsync();

        (await EntriesAsync()).ShouldBe(["book"]);
    }

    [Fact]
    public async Task An_old_event_is_removed_once_every_consumer_has_passed_it()
    {
        await BeginAsync();
        await SendAsync("old");
        await DispatchAsync();
        _time.Now = _time.Now.AddDays(31);
        await SendAsync("not handled yet");
        await GetRequiredService<EventSequencer>().NumberAsync();
        _time.Now = _time.Now.AddDays(31);

        (await GetRequiredService<EventCleaner>().CleanAsync()).ShouldBe(1);
        await DispatchAsync();

        (await EntriesAsync()).ShouldBe(["old", "not handled yet"]);
        (await GetRequiredService<EventCleaner>().CleanAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task The_worker_handles_events_soon_after_their_commit()
    {
        await BeginAsync();
        var worker = GetRequiredService<EventBoxesWorker>();
        await worker.StartAsync();

        await SendAsync("book");
        await SendAsync("letter");
        await Room.UntilAskedAsync(2);
        await worker.StopAsync();
        // What the end interrupted begins again.
        await DispatchAsync();

        (await EntriesAsync()).ShouldBe(["book", "letter"]);
    }

    [Fact]
    public async Task Several_who_lead_the_same_consumer_at_once_handle_each_event_once()
    {
        await BeginAsync();
        for (var i = 0; i < 20; i++)
        {
            await SendAsync($"parcel {i:00}");
        }

        await Task.WhenAll(Enumerable.Range(0, 4).Select(_ => Task.Run(DispatchAsync)));
        await DispatchAsync();

        (await EntriesAsync()).Order().ShouldBe(Enumerable.Range(0, 20).Select(i => $"parcel {i:00}"));
    }

    [Fact]
    public void An_event_travels_under_its_declared_name()
    {
        EventNameAttribute.GetNameOrDefault<ParcelSent>().ShouldBe("Post.ParcelSent.v1");
        EventNameAttribute.GetNameOrDefault<Parcel>().ShouldBe(typeof(Parcel).FullName);
    }

    protected override void BeforeAddApplication(IServiceCollection services)
    {
        _database = new TestDatabase();
        _time = new MovingTime();
        services.AddSingleton(_database);
        services.AddSingleton<TimeProvider>(_time);
        services.ReplaceConfiguration(new ConfigurationBuilder()
            .AddInMemoryCollection(new Dictionary<string, string?> { ["ConnectionStrings:Default"] = _database.ConnectionString })
            .Build());
    }

    public override void Dispose()
    {
        base.Dispose();
        _database.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>The consumer is known, as it is after its first start.</summary>
    private Task BeginAsync() => DispatchAsync();

    private async Task<Guid> SendAsync(string text)
    {
        var id = NewId();
        await CommitAsync(() => GetRequiredService<IRepository<Parcel, Guid>>().InsertAsync(new Parcel(id, text)));
        return id;
    }

    private Task KeepAsync(string eventName, string eventData = "{}")
        => CommitAsync(() => GetRequiredService<IEventOutbox>().EnqueueAsync(new OutgoingEventInfo(NewId(), eventName, eventData, null, _time.Now)));

    private Task SendAgainAsync(Guid id, string text)
        => CommitAsync(async () => (await GetRequiredService<IRepository<Parcel, Guid>>().GetAsync(id)).Send(text));

    private async Task DispatchAsync()
    {
        await using var scope = RootServiceProvider.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<EventSequencer>().NumberAsync();
        await scope.ServiceProvider.GetRequiredService<EventDispatcher>().DispatchAsync(GetRequiredService<DistributedEventConsumers>().All.Single());
    }

    private Task DispatchAfterAsync(int seconds)
    {
        _time.Now = _time.Now.AddSeconds(seconds);
        return DispatchAsync();
    }

    private async Task<List<string>> EntriesAsync()
        => [.. (await CommitAsync(() => GetRequiredService<IRepository<Entry, long>>().GetListAsync())).OrderBy(entry => entry.Id).Select(entry => entry.Text)];

    private async Task<IEnumerable<string>> PlacesAsync()
        => (await CommitAsync(() => GetRequiredService<IRepository<EventConsumerPlace, string>>().GetListAsync())).Select(place => place.Id);

    private Task<List<OutgoingEventRecord>> KeptAsync()
        => CommitAsync(() => GetRequiredService<IRepository<OutgoingEventRecord, long>>().GetListAsync());

    private Task<List<IncomingEventRecord>> PutAsideAsync()
        => CommitAsync(() => GetRequiredService<IRepository<IncomingEventRecord, Guid>>().GetListAsync());

    private async Task CommitAsync(Func<Task> action)
    {
        using var unitOfWork = GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true);
        await action();
        await unitOfWork.CompleteAsync();
    }

    private async Task<T> CommitAsync<T>(Func<Task<T>> action)
    {
        using var unitOfWork = GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true);
        var result = await action();
        await unitOfWork.CompleteAsync();
        return result;
    }

    private Guid NewId() => GetRequiredService<IGuidGenerator>().Create();

    private sealed class MovingTime : TimeProvider
    {
        public DateTime Now { get; set; } = new(2026, 3, 4, 5, 6, 7, DateTimeKind.Utc);

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
