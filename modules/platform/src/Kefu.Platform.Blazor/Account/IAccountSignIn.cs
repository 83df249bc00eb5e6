using System.Security.Claims;

namespace Kefu.Platform.Blazor.Account;

/// <summary>Signs people in and out by the cookie. Each call is a unit of work of its own, so that a wrong attempt counts.</summary>
internal interface IAccountSignIn
{
    /// <summary>Checks the password and, if nothing stands against it, signs the person in.</summary>
    Task<SignInOutcome> SignInAsync(string userNameOrEmail, string password, bool isPersistent);

    /// <summary>Changes the password after checking the present one, and signs the person in. Empty if done, else the reasons why not.</summary>
    Task<PasswordOutcome> ChangePasswordAsync(string userName, string currentPassword, string newPassword);

    /// <summary>Ends the sign-in.</summary>
    Task SignOutAsync();

    /// <summary>Makes the cookie anew, so that it says what the account says now.</summary>
    Task RefreshAsync(ClaimsPrincipal principal);

    /// <summary>False if the account was changed or withdrawn since the principal was made.</summary>
    Task<bool> IsStillValidAsync(ClaimsPrincipal principal);
}
