namespace Kefu.Platform.Imports.Reading;

/// <summary>A file that cannot be imported, with the code of the reason.</summary>
internal sealed class ImportFileException(string code, Exception? inner = null) : Exception(code, inner)
{
    public string Code { get; } = code;

    /// <summary>Values for the placeholders of the text.</summary>
    public Dictionary<string, string> Values { get; } = [];

    public ImportFileException Naming(string name, object value)
    {
        Values[name] = Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture) ?? "";
        return this;
    }
}
