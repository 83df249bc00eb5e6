namespace Kefu.Platform.Users;

/// <summary>A password that must be changed at the next sign-in.</summary>
public sealed class OneTimePasswordDto
{
    /// <summary>The password, as it is read out or handed over.</summary>
    public string Password { get; set; } = "";
}
