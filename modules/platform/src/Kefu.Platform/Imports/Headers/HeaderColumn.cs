namespace Kefu.Platform.Imports.Headers;

/// <summary>A column of the header.</summary>
/// <param name="Index">The column, from 0.</param>
/// <param name="Header">The bottom header as the file has it.</param>
/// <param name="Group">The header over it and its neighbours; null without one.</param>
internal sealed record HeaderColumn(int Index, string Header, string? Group)
{
    /// <summary>Both headers in one line, so that an exported row stands on its own.</summary>
    public string Path => Group == null ? Header : $"{Group}/{Header}";

    public string? Unit => HeaderText.UnitOf(Header);
}
