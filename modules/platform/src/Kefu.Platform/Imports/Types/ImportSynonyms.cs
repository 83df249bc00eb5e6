using System.Reflection;
using System.Text.Json;

namespace Kefu.Platform.Imports;

/// <summary>Known headers by field, read from a JSON file embedded in a module: <c>{ "Name": ["客户名称", "单位名称"] }</c>.</summary>
public sealed class ImportSynonyms
{
    private readonly Dictionary<string, string[]> _headers;

    private ImportSynonyms(Dictionary<string, string[]> headers) => _headers = headers;

    /// <summary>Reads the resource whose name ends with <paramref name="fileName"/>.</summary>
    /// <exception cref="InvalidOperationException">The assembly embeds no such file, or more than one.</exception>
    public static ImportSynonyms Embedded(Assembly assembly, string fileName)
    {
        var names = assembly.GetManifestResourceNames()
            .Where(name => name.EndsWith("." + fileName, StringComparison.Ordinal) || name == fileName)
            .ToList();
        if (names.Count != 1)
            throw new InvalidOperationException($"{assembly.GetName().Name} embeds {names.Count} files named {fileName}; one is needed.");

        using var stream = assembly.GetManifestResourceStream(names[0])!;
        return new ImportSynonyms(JsonSerializer.Deserialize<Dictionary<string, string[]>>(stream)!);
    }

    /// <summary>What the file names.</summary>
    public IEnumerable<string> Names => _headers.Keys;

    /// <summary>The known headers of a field.</summary>
    /// <exception cref="KeyNotFoundException">The file does not name the field.</exception>
    public IReadOnlyList<string> this[string field] => _headers[field];
}
