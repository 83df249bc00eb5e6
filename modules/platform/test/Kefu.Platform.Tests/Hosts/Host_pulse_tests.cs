using Kefu.Platform.Data;
using Microsoft.EntityFrameworkCore;
using Shouldly;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.Modularity;
using Xunit;

namespace Kefu.Platform.Hosts;

[DependsOn(typeof(KefuPlatformModule))]
public sealed class HostTestModule : AbpModule;

public class Host_pulse_tests : HostTest<HostTestModule>
{
    [Fact]
    public async Task A_host_whose_beat_stands_still_for_three_of_ours_is_dead()
    {
        var other = await (await StartOtherHostAsync()).Get<HostPulse>().BeatAsync();
        var own = await Pulse.BeatAsync();
        await Pulse.BeatAsync();
        await Pulse.BeatAsync();
        (await LivingAsync()).ShouldBe([own.Id, other.Id], ignoreOrder: true);

        await Pulse.BeatAsync();

        (await LivingAsync()).ShouldBe([own.Id]);
    }

    [Fact]
    public async Task Asking_for_the_session_is_no_sign_of_life()
    {
        var asked = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => Task.Run(() => Pulse.GetAsync())));

        asked.Distinct().Count().ShouldBe(1);
        (await BeatsAsync()).ShouldBe([0]);
    }

    [Fact]
    public async Task A_host_that_beats_now_and_then_lives()
    {
        var other = (await StartOtherHostAsync()).Get<HostPulse>();
        for (var beat = 0; beat < 8; beat++)
        {
            await Pulse.BeatAsync();
            if (beat % 2 == 0)
            {
                await other.BeatAsync();
            }
        }

        (await LivingAsync()).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_clock_that_is_set_back_neither_kills_nor_keeps_alive()
    {
        var dead = await (await StartOtherHostAsync()).Get<HostPulse>().BeatAsync();
        var living = (await StartOtherHostAsync()).Get<HostPulse>();
        await Pulse.BeatAsync();

        Time.Now -= TimeSpan.FromHours(1);
        for (var beat = 0; beat < 3; beat++)
        {
            await living.BeatAsync();
            await Pulse.BeatAsync();
        }

        var ids = await LivingAsync();
        ids.Count.ShouldBe(2);
        ids.ShouldNotContain(dead.Id);
    }

    [Fact]
    public async Task A_host_that_was_taken_for_dead_gives_up_its_session_and_begins_another()
    {
        var paused = (await StartOtherHostAsync()).Get<HostPulse>();
        var before = await paused.BeatAsync();
        await BuryOthersAsync();

        var after = await paused.BeatAsync();

        before.IsLost.ShouldBeTrue();
        (after.IsLost, after.Id == before.Id).ShouldBe((false, false));
        (await LivingAsync()).ShouldContain(after.Id);
    }

    [Fact]
    public void A_host_gives_up_its_session_before_others_may_take_it_for_dead()
    {
        var options = new HostPulseOptions();

        options.Confidence.ShouldBeLessThan(options.BeatPeriod * options.BeatsUntilDeath);
        options.Confidence.ShouldBeGreaterThan(options.BeatPeriod * 2, "one beat that fails is no reason");
    }

    [Fact]
    public async Task A_session_that_is_not_renewed_is_lost()
    {
        using var session = new HostSession(Guid.Empty);
        var lost = new TaskCompletionSource();
        session.Lost.Register(lost.SetResult);

        session.RenewFor(TimeSpan.Zero);

        await lost.Task.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken);
        session.IsLost.ShouldBeTrue();
    }

    private Task<List<long>> BeatsAsync() => CommitAsync(async ()
        => await (await GetRequiredService<IDbContextProvider<PlatformDataDbContext>>().GetDbContextAsync()).LivingHosts.Select(host => host.Beat).ToListAsync());

    private Task<List<Guid>> LivingAsync() => CommitAsync(async ()
        => await (await GetRequiredService<IDbContextProvider<PlatformDataDbContext>>().GetDbContextAsync()).LivingHosts.Select(host => host.Id).ToListAsync());
}
