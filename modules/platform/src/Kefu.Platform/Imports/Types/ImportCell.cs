using Kefu.Platform.Imports.Reading;

namespace Kefu.Platform.Imports;

/// <summary>A cell with what a parser may need to know of its surroundings.</summary>
/// <param name="Text">The text as the file has it, without blanks around it.</param>
/// <param name="Kind">What the file says the cell is.</param>
/// <param name="Number">The value of a numeric cell; null for text that merely looks like a number.</param>
/// <param name="Date">The value of a cell formatted as a date.</param>
/// <param name="HeaderUnit">The unit that the header names in brackets, for example <c>吨</c>; null without one.</param>
/// <param name="BusinessYear">The year that dates without one belong to.</param>
/// <param name="Uses1904Dates">Whether serial numbers of dates count from 1904.</param>
public sealed record ImportCell(
    string Text,
    SheetCellKind Kind = SheetCellKind.Text,
    double? Number = null,
    DateTime? Date = null,
    string? HeaderUnit = null,
    int BusinessYear = 0,
    bool Uses1904Dates = false);
