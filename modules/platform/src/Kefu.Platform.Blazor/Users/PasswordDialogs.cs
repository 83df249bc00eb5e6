using Kefu.Platform.Users;
using Microsoft.Extensions.Localization;
using MudBlazor;

namespace Kefu.Platform.Blazor.Users;

/// <summary>Hands over a password that was made up.</summary>
internal static class PasswordDialogs
{
    // Closed by the button only: what slips away cannot be shown again.
    private static readonly DialogOptions Options = new() { MaxWidth = MaxWidth.ExtraSmall, FullWidth = true, BackdropClick = false, CloseOnEscapeKey = false };

    /// <summary>Issues the password, shows it, and ends when it has been noted.</summary>
    public static async Task ShowPasswordAsync(this IDialogService dialogs, IStringLocalizer texts, string userName, Func<Task<OneTimePasswordDto>> issue)
    {
        var issued = await issue();
        var parameters = new DialogParameters<OneTimePasswordDialog>
        {
            { dialog => dialog.UserName, userName },
            { dialog => dialog.Password, issued.Password },
        };
        var dialog = await dialogs.ShowAsync<OneTimePasswordDialog>(texts["OneTimePassword"], parameters, Options);
        await dialog.Result;
    }
}
