using System.Data.Common;
using System.Net.Sockets;
using Microsoft.Data.Sqlite;
using MySqlConnector;

namespace Kefu.Platform.Http.Unavailability;

/// <summary>How the providers say that there is no database to talk to, as against one that refuses a statement.</summary>
internal static class DatabaseSigns
{
    // https://www.sqlite.org/rescode.html: busy, locked, input/output error, cannot open.
    private static readonly int[] SqliteCodes = [5, 6, 10, 14];

    public static bool IsUnavailable(Exception exception) => exception switch
    {
        SqliteException sqlite => SqliteCodes.Contains(sqlite.SqliteErrorCode),
        MySqlException mysql => mysql.IsTransient || mysql.ErrorCode is MySqlErrorCode.ServerShutdown or MySqlErrorCode.CommandTimeoutExpired || mysql.InnerException is SocketException or IOException,
        DbException other => other.IsTransient,
        // The turn to write did not come.
        TimeoutException => true,
        _ => false
    };
}
