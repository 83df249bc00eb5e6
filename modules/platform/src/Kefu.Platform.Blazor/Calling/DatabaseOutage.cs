using System.Data.Common;
using System.Net.Sockets;

namespace Kefu.Platform.Blazor.Calling;

/// <summary>Tells an unreachable or locked database from a refused statement, for every provider.</summary>
internal static class DatabaseOutage
{
    // SQLITE_BUSY, SQLITE_LOCKED, SQLITE_IOERR, SQLITE_CANTOPEN
    private static readonly int[] SqliteCodes = [5, 6, 10, 14];

    public static bool IsCauseOf(Exception exception)
    {
        for (Exception? cause = exception; cause is not null; cause = cause.InnerException)
        {
            if (cause is SocketException or EndOfStreamException or TimeoutException)
                return true;
            if (cause is DbException database && (database.IsTransient || SqliteCodes.Contains(database.ErrorCode)))
                return true;
        }

        return false;
    }
}
