using Shouldly;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.EventBus.Post;
using Volo.Abp.Uow;
using Xunit;

namespace Volo.Abp.EventBus;

/// <summary>Events between modules, on a real database.</summary>
public class Distributed_event_tests : PostTest
{
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
        await GetRequiredService<IDistributedEventBus>().PublishAsync(new OfficeClosed { At = Time.Now });
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
        Time.Now = Time.Now.AddDays(31);
        await SendAsync("not handled yet");
        await GetRequiredService<EventSequencer>().NumberAsync();
        Time.Now = Time.Now.AddDays(31);

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
}
