namespace Kefu.Platform.Imports;

/// <summary>The import types of the loaded modules.</summary>
public sealed class ImportOptions
{
    /// <summary>Classes deriving from <see cref="ImportType"/>.</summary>
    public ImportTypeList Types { get; } = new();
}
