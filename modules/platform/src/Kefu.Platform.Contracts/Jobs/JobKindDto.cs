namespace Kefu.Platform.Jobs;

/// <summary>A kind of jobs.</summary>
public sealed class JobKindDto
{
    /// <summary>The name by which lists are narrowed.</summary>
    public string Name { get; set; } = "";

    /// <summary>The kind in the caller's language.</summary>
    public string Text { get; set; } = "";
}
