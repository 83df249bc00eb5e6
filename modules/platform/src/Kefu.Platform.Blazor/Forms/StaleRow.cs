namespace Kefu.Platform.Blazor.Forms;

/// <summary>One field of which two persons' versions differ.</summary>
public sealed record StaleRow(string Label, string Stored, string Mine)
{
    /// <summary>True to keep what the other person stored.</summary>
    public bool TakesStored { get; set; }
}
