namespace Kefu.Platform.Normalization;

/// <summary>What a typed text was read as: a value in its stored form, perhaps with a warning, or the code of what is wrong with it.</summary>
public readonly record struct Normalized<T>(T? Value, string? Error = null, string? Warning = null)
{
    public bool IsValid => Error is null;

    public static Normalized<T> Refused(string error) => new(default, error);
}
