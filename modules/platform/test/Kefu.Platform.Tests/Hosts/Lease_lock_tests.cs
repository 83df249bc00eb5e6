using Shouldly;
using Volo.Abp.DistributedLocking;
using Xunit;

namespace Kefu.Platform.Hosts;

public class Lease_lock_tests : HostTest<HostTestModule>
{
    private const string Name = "cleaning";

    private IAbpDistributedLock Locks => GetRequiredService<IAbpDistributedLock>();

    [Fact]
    public async Task A_lock_is_held_by_one_host_until_it_is_given_back()
    {
        var others = (await StartOtherHostAsync()).Get<IAbpDistributedLock>();
        await using (var held = await others.TryAcquireAsync(Name))
        {
            held.ShouldNotBeNull();
            (await Locks.TryAcquireAsync(Name)).ShouldBeNull();
            (await others.TryAcquireAsync(Name)).ShouldBeNull("not even in the same host");
            await using var other = await Locks.TryAcquireAsync("something else");
            other.ShouldNotBeNull();
        }

        await using var after = await Locks.TryAcquireAsync(Name);
        after.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_lock_that_is_waited_for_is_taken_when_it_is_given_back()
    {
        var held = await (await StartOtherHostAsync()).Get<IAbpDistributedLock>().TryAcquireAsync(Name);
        var waiting = Locks.TryAcquireAsync(Name, TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);

        await held!.DisposeAsync();

        await using var taken = await waiting;
        taken.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_host_that_dies_does_not_hold_a_lock()
    {
        await (await StartOtherHostAsync()).Get<IAbpDistributedLock>().TryAcquireAsync(Name);
        (await Locks.TryAcquireAsync(Name)).ShouldBeNull();

        await BuryOthersAsync();

        await using var taken = await Locks.TryAcquireAsync(Name);
        taken.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_host_that_lives_holds_its_lock_as_long_as_it_likes()
    {
        var other = await StartOtherHostAsync();
        await using var held = await other.Get<IAbpDistributedLock>().TryAcquireAsync(Name);
        for (var beat = 0; beat < 8; beat++)
        {
            await Pulse.BeatAsync();
            await other.Get<HostPulse>().BeatAsync();
        }

        (await Locks.TryAcquireAsync(Name)).ShouldBeNull();
    }

    [Fact]
    public async Task What_a_host_gives_back_after_it_was_taken_for_dead_stays_with_the_new_holder()
    {
        var stale = await (await StartOtherHostAsync()).Get<IAbpDistributedLock>().TryAcquireAsync(Name);
        await BuryOthersAsync();
        await using var taken = await Locks.TryAcquireAsync(Name);

        await stale!.DisposeAsync();

        (await (await StartOtherHostAsync()).Get<IAbpDistributedLock>().TryAcquireAsync(Name)).ShouldBeNull();
    }
}
