namespace Kefu.Platform.Blazor.Account;

/// <summary>What the form for a new password sends.</summary>
internal sealed class ChangePasswordInput
{
    public string? CurrentPassword { get; set; }

    public string? NewPassword { get; set; }

    public string? Repeated { get; set; }
}
