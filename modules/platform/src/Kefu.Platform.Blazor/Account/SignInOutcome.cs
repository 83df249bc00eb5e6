namespace Kefu.Platform.Blazor.Account;

/// <summary>How a sign-in ended.</summary>
internal enum SignInOutcome
{
    /// <summary>Signed in.</summary>
    Success,

    /// <summary>No such person, or not this password: which of the two is not told.</summary>
    Wrong,

    /// <summary>Too many wrong attempts; a while must pass.</summary>
    LockedOut,

    /// <summary>The account is not in use.</summary>
    NotAllowed,

    /// <summary>The password was right and must be changed first.</summary>
    MustChangePassword,
}
