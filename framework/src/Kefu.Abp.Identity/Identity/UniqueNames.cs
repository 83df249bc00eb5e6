using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Volo.Abp.Identity;

/// <summary>Tells a name that another row has from any other reason why a row could not be saved.</summary>
internal static class UniqueNames
{
    /// <summary>Saves a row. That its name is taken is an answer and no failure: somebody was faster, or a deleted row keeps the name.</summary>
    public static async Task<IdentityResult> SaveAsync(Func<Task> save, string column, Func<IdentityError> taken)
    {
        try
        {
            await save();
            return IdentityResult.Success;
        }
        catch (DbUpdateException exception) when (IsTaken(exception, column))
        {
            return IdentityResult.Failed(taken());
        }
    }

    /// <summary>SQLite names the column, MySQL the index, which bears the column's name.</summary>
    private static bool IsTaken(DbUpdateException exception, string column)
        => exception.InnerException?.Message is { } message
           && (message.Contains("UNIQUE", StringComparison.OrdinalIgnoreCase) || message.Contains("Duplicate", StringComparison.OrdinalIgnoreCase))
           && message.Contains(column, StringComparison.OrdinalIgnoreCase);
}
