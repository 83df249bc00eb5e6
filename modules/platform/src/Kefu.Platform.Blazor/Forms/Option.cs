namespace Kefu.Platform.Blazor.Forms;

/// <summary>Something that can be chosen, and what it is called.</summary>
public sealed record Option<TValue>(TValue Value, string Text);
