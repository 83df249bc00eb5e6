using System.Text.Json;
using Microsoft.Extensions.FileProviders;

namespace Volo.Abp.Localization.Json;

/// <summary>A file of texts: <c>{"culture":"en","texts":{"Key":"Text","Menu":{"Home":"Home"}}}</c>; nested keys are joined by two underscores.</summary>
internal static class JsonLocalizationFile
{
    private static readonly JsonDocumentOptions ReadOptions = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    /// <exception cref="AbpException">The file is no JSON, names no culture or has a key twice.</exception>
    public static (string Culture, Dictionary<string, string> Texts) Read(IFileInfo file)
    {
        try
        {
            using var stream = file.CreateReadStream();
            using var document = JsonDocument.Parse(stream, ReadOptions);
            var culture = document.RootElement.TryGetProperty("culture", out var name) ? name.GetString() : null;
            var texts = new Dictionary<string, string>();
            if (document.RootElement.TryGetProperty("texts", out var entries))
            {
                Collect(entries, "", texts);
            }

            return (string.IsNullOrWhiteSpace(culture) ? throw new AbpException("it names no culture") : culture, texts);
        }
        catch (Exception exception) when (exception is JsonException or AbpException)
        {
            throw new AbpException($"The localisation file {file.Name} cannot be used: {exception.Message}", exception);
        }
    }

    private static void Collect(JsonElement entries, string prefix, Dictionary<string, string> texts)
    {
        foreach (var entry in entries.EnumerateObject())
        {
            var key = prefix + entry.Name;
            if (entry.Value.ValueKind == JsonValueKind.Object)
            {
                Collect(entry.Value, key + "__", texts);
            }
            else if (!texts.TryAdd(key, entry.Value.GetString() ?? ""))
            {
                throw new AbpException($"it has the key '{key}' twice");
            }
        }
    }
}
