using Microsoft.EntityFrameworkCore;

namespace Volo.Abp.Identity;

/// <summary>Tells a name that another row has from any other reason why a row could not be saved.</summary>
internal static class UniqueNames
{
    /// <summary>SQLite names the column, MySQL the index, which bears the column's name.</summary>
    public static bool IsTaken(this DbUpdateException exception, string column)
        => exception.InnerException?.Message is { } message
           && (message.Contains("UNIQUE", StringComparison.OrdinalIgnoreCase) || message.Contains("Duplicate", StringComparison.OrdinalIgnoreCase))
           && message.Contains(column, StringComparison.OrdinalIgnoreCase);
}
