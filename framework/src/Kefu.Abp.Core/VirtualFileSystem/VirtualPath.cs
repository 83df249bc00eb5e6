namespace Volo.Abp.VirtualFileSystem;

/// <summary>Paths of virtual files: with slashes, kept without the leading one.</summary>
internal static class VirtualPath
{
    public static string Normalize(string? path) => (path ?? "").Replace('\\', '/').Trim('/');

    public static bool IsDirectlyIn(string file, string folder)
    {
        var end = file.LastIndexOf('/');
        return string.Equals(end < 0 ? "" : file[..end], folder, StringComparison.OrdinalIgnoreCase);
    }
}
