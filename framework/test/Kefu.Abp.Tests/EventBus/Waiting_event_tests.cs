using Shouldly;
using Volo.Abp.EventBus.Post;
using Xunit;

namespace Volo.Abp.EventBus;

/// <summary>Events with something in their way.</summary>
public class Waiting_event_tests : PostTest
{
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
}
