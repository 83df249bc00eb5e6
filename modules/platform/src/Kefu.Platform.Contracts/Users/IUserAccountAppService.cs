using Volo.Abp.Application.Services;

namespace Kefu.Platform.Users;

/// <summary>What an administrator does when a person cannot sign in.</summary>
public interface IUserAccountAppService : IApplicationService
{
    /// <summary>Makes up a password that is good for one sign-in, and ends the sign-ins made before. It is told this once.</summary>
    Task<OneTimePasswordDto> IssuePasswordAsync(Guid id);

    /// <summary>Ends a lock-out before its time.</summary>
    Task UnlockAsync(Guid id);
}
