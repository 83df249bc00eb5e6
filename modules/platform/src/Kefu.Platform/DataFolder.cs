using Microsoft.Extensions.Configuration;

namespace Kefu.Platform;

/// <summary>The folder that a host writes to: database, keys, uploaded files. The setting <c>App:DataPath</c>, from the program's folder.</summary>
public static class DataFolder
{
    /// <summary>The full path; the folder exists afterwards.</summary>
    public static string Of(IConfiguration configuration)
    {
        var path = Path.GetFullPath(configuration["App:DataPath"] ?? "data", AppContext.BaseDirectory);
        Directory.CreateDirectory(path);
        return path;
    }
}
