using Kefu.HostTesting;
using Shouldly;
using Xunit;

namespace Kefu.ApiTests;

public class Host_start_tests
{
    [Fact]
    public async Task The_host_starts_on_an_empty_database_answers_and_ends_cleanly_on_Ctrl_C()
    {
        await using var host = await RunningHost.StartAsync(HostSettings.Fresh());
        using var client = host.CreateClient();

        (await client.GetStringAsync("/health/live")).ShouldBe("Healthy");
        await host.StopAsync();

        host.ExitCode.ShouldBe(0);
    }
}
