using Shouldly;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.EventBus.Post;
using Xunit;

namespace Volo.Abp.EventBus;

/// <summary>What becomes of events whose handlers fail.</summary>
public class Failed_event_tests : PostTest
{
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
}
