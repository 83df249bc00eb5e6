namespace Kefu.Platform.Imports;

/// <summary>What a cell was read as: a value, an error, or a value with a warning.</summary>
public readonly record struct CellValue<T>(T? Value, ImportProblem? Error, ImportProblem? Warning)
{
    public static implicit operator CellValue<T>(T? value) => new(value, null, null);

    public static implicit operator CellValue<T>(ImportProblem error) => new(default, error, null);
}

/// <summary>Makes cell values where the type is to be said in words.</summary>
public static class CellValue
{
    public static CellValue<T> Of<T>(T? value) => new(value, null, null);

    public static CellValue<T> Bad<T>(string code) => new(default, new ImportProblem(code), null);

    /// <summary>A value that is taken, with something that a person should look at.</summary>
    public static CellValue<T> Doubtful<T>(T? value, string code) => new(value, null, new ImportProblem(code));
}
