using System.Globalization;

namespace Kefu.Platform.Imports.Reading;

/// <summary>A cell as the file has it. Text is trimmed; numbers and dates carry their value beside an invariant text.</summary>
internal readonly record struct SheetCell(SheetCellKind Kind, string Text, double? Number = null, DateTime? Date = null)
{
    public static readonly SheetCell Empty = new(SheetCellKind.Empty, "");

    public bool IsEmpty => Kind == SheetCellKind.Empty;

    public static SheetCell OfText(string? text)
    {
        var trimmed = CellText.Trim(text);
        return trimmed.Length == 0 ? Empty : new SheetCell(SheetCellKind.Text, trimmed);
    }

    /// <summary>A number. One shown with leading zeros (an area code) keeps them; others show 15 digits as the program does.</summary>
    public static SheetCell OfNumber(double number, string? format) => new(SheetCellKind.Number, TextOf(number, format), number);

    /// <summary>A date, or a time alone, which lies on the day before the count of days begins.</summary>
    public static SheetCell OfDate(DateTime date)
    {
        if (date.Year < 1900)
            return OfText(date.ToString("HH:mm:ss", CultureInfo.InvariantCulture));
        var format = date.TimeOfDay == TimeSpan.Zero ? "yyyy-MM-dd" : "yyyy-MM-dd HH:mm:ss";
        return new SheetCell(SheetCellKind.Date, date.ToString(format, CultureInfo.InvariantCulture), null, date);
    }

    public static SheetCell OfBoolean(bool value) => new(SheetCellKind.Boolean, value ? "TRUE" : "FALSE");

    public static SheetCell OfError(string text) => new(SheetCellKind.Error, text);

    private static string TextOf(double number, string? format)
    {
        if (number >= 0 && number < 1e15 && number == Math.Floor(number))
        {
            var width = format?.Length > 1 && format.All(character => character == '0') ? format.Length : 1;
            return number.ToString(new string('0', width), CultureInfo.InvariantCulture);
        }

        return Math.Abs(number) is >= 1e15 and < 1e20
            ? number.ToString("0", CultureInfo.InvariantCulture)
            : number.ToString("G15", CultureInfo.InvariantCulture);
    }
}
