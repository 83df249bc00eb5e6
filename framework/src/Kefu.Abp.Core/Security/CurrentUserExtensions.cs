namespace Volo.Abp.Users;

/// <summary>Short forms on the current user.</summary>
public static class CurrentUserExtensions
{
    /// <exception cref="InvalidOperationException">Nobody is signed in.</exception>
    public static Guid GetId(this ICurrentUser currentUser) => currentUser.Id ?? throw new InvalidOperationException("Nobody is signed in: the current user has no id.");

    public static string? FindClaimValue(this ICurrentUser currentUser, string claimType) => currentUser.FindClaim(claimType)?.Value;
}
