using Kefu.Platform.Blazor.Calling;
using Kefu.Platform.Blazor.Localization;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace Kefu.Platform.Blazor.Dialogs;

/// <summary>What a page says back to the person: messages, confirmations, failures.</summary>
public sealed class Feedback(
    ISnackbar snackbar,
    IDialogService dialogs,
    PageErrors errors,
    NavigationManager navigation,
    IStringLocalizer<PlatformUiResource> texts)
{
    private static readonly DialogOptions Small = new() { MaxWidth = MaxWidth.ExtraSmall, FullWidth = true, CloseOnEscapeKey = true };

    /// <summary>Says that something was done.</summary>
    public void Done(string message) => snackbar.Add(message, Severity.Success);

    /// <summary>Says something that is neither success nor failure.</summary>
    public void Tell(string message) => snackbar.Add(message, Severity.Info);

    /// <summary>Says why something was refused.</summary>
    public void Warn(string message) => snackbar.Add(message, Severity.Warning);

    /// <summary>Runs an action and shows what went wrong. True if nothing did.</summary>
    public async Task<bool> RunAsync(Func<Task> action)
    {
        try
        {
            await action();
            return true;
        }
        catch (Exception exception)
        {
            Show(errors.Describe(exception));
            return false;
        }
    }

    /// <summary>Shows a failure that no field and no place of the page takes.</summary>
    public void Show(PageError error)
    {
        if (LeaveIfSignedOut(error))
            return;

        var lines = error.Fields.Select(field => field.Message).Prepend(error.Message);
        snackbar.Add(string.Join(" ", lines), error.Kind == PageErrorKind.Unexpected ? Severity.Error : Severity.Warning,
            options => options.RequireInteraction = error.CanRetry);
    }

    /// <summary>Sends a person whose sign-in no longer counts to the sign-in page. True if so.</summary>
    public bool LeaveIfSignedOut(PageError error)
    {
        if (error.Kind != PageErrorKind.SignedOut)
            return false;

        navigation.NavigateTo($"/account/sign-in?ended=true&returnUrl={Uri.EscapeDataString("/" + navigation.ToBaseRelativePath(navigation.Uri))}", forceLoad: true);
        return true;
    }

    /// <summary>Describes a failure for a place of the page.</summary>
    public PageError Describe(Exception exception) => errors.Describe(exception);

    /// <summary>Asks whether to go on. <paramref name="isDangerous"/> marks what cannot be taken back.</summary>
    public async Task<bool> ConfirmAsync(string title, string text, string? action = null, bool isDangerous = false)
    {
        var answer = await AskAsync(title, text, action, isDangerous, asksReason: false);
        return answer is not null;
    }

    /// <summary>Asks for a reason. Null if the person thought better of it.</summary>
    public Task<string?> AskReasonAsync(string title, string text, string? action = null, bool isDangerous = false) =>
        AskAsync(title, text, action, isDangerous, asksReason: true);

    private async Task<string?> AskAsync(string title, string text, string? action, bool isDangerous, bool asksReason)
    {
        var parameters = new DialogParameters<ConfirmDialog>
        {
            { dialog => dialog.Text, text },
            { dialog => dialog.Action, action ?? texts["OK"].Value },
            { dialog => dialog.IsDangerous, isDangerous },
            { dialog => dialog.AsksReason, asksReason },
        };
        var dialog = await dialogs.ShowAsync<ConfirmDialog>(title, parameters, Small);
        var result = await dialog.Result;
        return result is { Canceled: false, Data: string reason } ? reason : null;
    }
}
