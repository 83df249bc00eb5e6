namespace Kefu.Platform.Blazor.Account;

/// <summary>How a change of password ended.</summary>
/// <param name="Check">Whether the present password was right and the account usable.</param>
/// <param name="Errors">What the new password lacks.</param>
internal sealed record PasswordOutcome(SignInOutcome Check, IReadOnlyList<string> Errors)
{
    public bool Succeeded => Check == SignInOutcome.Success && Errors.Count == 0;
}
