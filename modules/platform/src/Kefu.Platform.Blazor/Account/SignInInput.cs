namespace Kefu.Platform.Blazor.Account;

/// <summary>What the sign-in form sends.</summary>
internal sealed class SignInInput
{
    public string? UserName { get; set; }

    public string? Password { get; set; }

    public bool RememberMe { get; set; }
}
