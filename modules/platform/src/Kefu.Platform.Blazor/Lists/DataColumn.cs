using Microsoft.AspNetCore.Components;

namespace Kefu.Platform.Blazor.Lists;

/// <summary>A column of a <see cref="DataList{TRow}"/>: a title and either a value or a template of the cell.</summary>
public sealed class DataColumn<TRow> : ComponentBase
{
    [CascadingParameter] internal DataList<TRow> List { get; set; } = null!;

    /// <summary>The heading; on a narrow screen the label before the value.</summary>
    [Parameter, EditorRequired] public string Title { get; set; } = "";

    /// <summary>The text of the cell.</summary>
    [Parameter] public Func<TRow, object?>? Value { get; set; }

    /// <summary>The cell, where a text is not enough.</summary>
    [Parameter] public RenderFragment<TRow>? ChildContent { get; set; }

    /// <summary>The name by which the service sorts; without it the column does not sort.</summary>
    [Parameter] public string? Sort { get; set; }

    /// <summary>Marks the column that names the row: it carries the link and is the heading of the card on a narrow screen.</summary>
    [Parameter] public bool Primary { get; set; }

    /// <summary>Puts numbers at the end of the cell, in figures of equal width.</summary>
    [Parameter] public bool Numeric { get; set; }

    /// <summary>Leaves the column out on a narrow screen.</summary>
    [Parameter] public bool WideOnly { get; set; }

    /// <summary>The width as CSS takes it: <c>8rem</c>.</summary>
    [Parameter] public string? Width { get; set; }

    internal string CellClass => string.Join(' ', new[]
    {
        Primary ? "cell-primary" : null,
        Numeric ? "cell-numeric" : null,
        WideOnly ? "cell-wide-only" : null,
    }.OfType<string>());

    protected override void OnInitialized() => List.Add(this);
}
