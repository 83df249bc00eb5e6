using Kefu.HostTesting;
using Xunit;

[assembly: AssemblyFixture(typeof(Kefu.ApiTests.Product))]

namespace Kefu.ApiTests;

/// <summary>One running product with the demo company, for all tests that change only what is theirs.</summary>
public sealed class Product : IAsyncLifetime
{
    private RunningHost _host = null!;

    public Uri Address => _host.BaseAddress;

    /// <summary>Bytes of memory that the host holds.</summary>
    public long WorkingSet => _host.WorkingSet;

    public ApiSession Administrator { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        _host = await RunningHost.StartAsync(HostSettings.Fresh() with { Arguments = ["--demo"] });
        Administrator = await SignInAsync("admin");
    }

    public Task<ApiSession> SignInAsync(string userName) => ApiSession.SignInAsync(Address, userName, HostSettings.AdministratorPassword);

    /// <summary>A new user who holds nothing.</summary>
    public async Task<ApiSession> SignInAsNobodyAsync() => await SignInAsync(await CreateUserAsync());

    /// <summary>The name of a new user who holds nothing.</summary>
    public async Task<string> CreateUserAsync()
    {
        var name = "u" + Convert.ToHexStringLower(System.Security.Cryptography.RandomNumberGenerator.GetBytes(6));
        await Administrator.CreateAsync("/api/identity/users", new { userName = name, email = name + "@example.invalid", password = HostSettings.AdministratorPassword, isActive = true });
        return name;
    }

    public async ValueTask DisposeAsync()
    {
        Administrator.Dispose();
        await _host.DisposeAsync();
    }
}
