using Microsoft.AspNetCore.Identity;

namespace Volo.Abp.Identity;

/// <summary>What ASP.NET Core Identity has refused, in the user's language.</summary>
public class AbpIdentityResultException(IdentityResult result)
    : UserFriendlyException(string.Join(" ", result.Errors.Select(error => error.Description)), "Volo.Abp.Identity:" + result.Errors.First().Code)
{
    public IdentityResult IdentityResult { get; } = result;
}

/// <summary>Reads results of ASP.NET Core Identity.</summary>
public static class AbpIdentityResultExtensions
{
    /// <exception cref="AbpIdentityResultException">Something was refused.</exception>
    public static void CheckErrors(this IdentityResult result)
    {
        if (!result.Succeeded)
        {
            throw new AbpIdentityResultException(result);
        }
    }
}
