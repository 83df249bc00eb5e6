using Kefu.Platform.Blazor.Records;
using Volo.Abp.Identity;

namespace Kefu.Platform.Blazor.Users;

/// <summary>Whether a person can sign in, as lists and records show it.</summary>
internal static class UserStates
{
    public static bool IsLockedOut(this IdentityUserDto user, TimeProvider time) => user.LockoutEnd > time.GetUtcNow();

    public static (string Key, StateTone Tone) StateAt(this IdentityUserDto user, TimeProvider time) =>
        !user.IsActive ? ("UserInactive", StateTone.Neutral)
        : user.IsLockedOut(time) ? ("UserLockedOut", StateTone.Bad)
        : ("UserActive", StateTone.Good);
}
