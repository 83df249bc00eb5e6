using Kefu.HostTesting;
using Microsoft.Playwright;
using Xunit;

[assembly: AssemblyFixture(typeof(Kefu.BrowserTests.Browser))]

namespace Kefu.BrowserTests;

/// <summary>One browser and one host with the demo company, for all tests of this project.</summary>
public sealed class Browser : IAsyncLifetime
{
    private const string Administrator = "admin";

    // A machine that builds at the same time is slow.
    private const float PatienceMilliseconds = 30_000;

    private IPlaywright _playwright = null!;
    private IBrowser _chromium = null!;
    private string _administratorState = "";

    public RunningHost Host { get; private set; } = null!;

    public async ValueTask InitializeAsync()
    {
        Host = await RunningHost.StartAsync(HostSettings.Fresh() with { Arguments = ["--demo"] });
        _playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(PatienceMilliseconds);
        _chromium = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Executable(), Args = ["--no-sandbox", "--disable-gpu", "--lang=zh-CN"] });
        _administratorState = await SignedInStateAsync(Administrator);
    }

    public async ValueTask DisposeAsync()
    {
        await _chromium.DisposeAsync();
        _playwright.Dispose();
        await Host.DisposeAsync();
    }

    /// <summary>A visitor who has not signed in.</summary>
    public Task<Visit> VisitAsync(Look? look = null, Uri? address = null) => OpenAsync(look ?? Look.Desktop, null, address ?? Host.BaseAddress);

    /// <summary>The administrator, signed in.</summary>
    public Task<Visit> VisitAsAdministratorAsync(Look? look = null) => OpenAsync(look ?? Look.Desktop, _administratorState, Host.BaseAddress);

    /// <summary>Somebody of the demo company, signed in.</summary>
    public async Task<Visit> VisitAsAsync(string userName, string password = HostSettings.AdministratorPassword)
    {
        var visit = await VisitAsync();
        await visit.SignInAsync(userName, password);
        await visit.IsShownAsync();
        return visit;
    }

    private async Task<string> SignedInStateAsync(string userName)
    {
        await using var visit = await VisitAsAsync(userName);
        return await visit.Page.Context.StorageStateAsync();
    }

    private async Task<Visit> OpenAsync(Look look, string? state, Uri address)
    {
        var context = await _chromium.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = address.ToString(),
            Locale = "zh-CN",
            TimezoneId = "Asia/Shanghai",
            ColorScheme = look.IsDark ? ColorScheme.Dark : ColorScheme.Light,
            ViewportSize = new ViewportSize { Width = look.Width, Height = look.Height },
            StorageState = state,
        });
        await context.AddCookiesAsync([new Cookie { Name = "Kefu.Theme", Value = look.IsDark ? "dark" : "light", Url = address.ToString() }]);
        return new Visit(await context.NewPageAsync(), look);
    }

    private static string Executable() => Environment.GetEnvironmentVariable("KEFU_CHROMIUM") ?? "/usr/bin/chromium";
}
