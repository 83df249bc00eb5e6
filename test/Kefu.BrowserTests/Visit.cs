using Microsoft.Playwright;
using Shouldly;

namespace Kefu.BrowserTests;

/// <summary>A browser window of one person, with what its console said.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly List<string> _complaints = [];
    private Look _look;

    public Visit(IPage page, Look look)
    {
        Page = page;
        _look = look;
        page.Console += (_, message) => Keep(message.Type is "error" or "warning", message.Text);
        page.PageError += (_, error) => Keep(true, error);
        page.RequestFinished += async (_, request) => Keep((await request.ResponseAsync())?.Status >= 500, request.Url);
    }

    public IPage Page { get; }

    /// <summary>What a person reads on the page.</summary>
    public Task<string> TextAsync() => Page.InnerTextAsync("body");

    public async Task OpenAsync(string path)
    {
        await Page.GotoAsync(path);
        await IsShownAsync();
    }

    /// <summary>Waits until the page is there with its data.</summary>
    public async Task IsShownAsync()
    {
        await Page.WaitForFunctionAsync("""
            () => document.querySelector('h1') && !document.querySelector('.skeleton:not([hidden])')?.checkVisibility()
                && !document.querySelector('[aria-busy=true], .ghost, .record-ghost')
            """);
        await SettleAsync();
    }

    /// <summary>Looks at the same page in another window size or theme, as a person changes them.</summary>
    public async Task LookAsync(Look look)
    {
        await Page.SetViewportSizeAsync(look.Width, look.Height);
        if (look.IsDark != _look.IsDark)
        {
            await Page.Locator(".account-foot a:visible[href*='theme='], .app-bar button[data-theme-switch]").ClickAsync();
            await Page.WaitForFunctionAsync("theme => document.documentElement.dataset.theme === theme", look.IsDark ? "dark" : "light");
        }

        _look = look;
        await SettleAsync();
    }

    public async Task SignInAsync(string userName, string password)
    {
        await Page.GotoAsync("/account/sign-in");
        await Page.FillAsync("#userName", userName);
        await Page.FillAsync("#password", password);
        await Page.ClickAsync("button[type=submit]");
    }

    /// <summary>Writes a picture where <c>KEFU_SCREENSHOTS</c> names a folder.</summary>
    public async Task PictureAsync(string name)
    {
        if (Environment.GetEnvironmentVariable("KEFU_SCREENSHOTS") is { Length: > 0 } folder)
        {
            await Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{name}-{_look}.png"), Animations = ScreenshotAnimations.Disabled });
        }
    }

    public void HasNoComplaints()
    {
        lock (_complaints)
        {
            _complaints.ShouldBeEmpty(Page.Url);
        }
    }

    public ValueTask DisposeAsync() => Page.Context.DisposeAsync();

    /// <summary>Colours that are still changing are no colours to judge.</summary>
    private async Task SettleAsync() => await Page.EvaluateAsync("""
        () => new Promise(done => requestAnimationFrame(() => requestAnimationFrame(done)))
            .then(() => Promise.all(document.getAnimations().filter(a => a.effect.getTiming().iterations !== Infinity).map(a => a.finished.catch(() => {}))))
            .then(() => true)
        """);

    private void Keep(bool isComplaint, string text)
    {
        if (isComplaint)
        {
            lock (_complaints)
            {
                _complaints.Add(text);
            }
        }
    }
}
