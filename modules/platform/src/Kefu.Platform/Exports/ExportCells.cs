using System.Globalization;
using Kefu.Platform.Timing;
using Kefu.Platform.Workbooks;
using Microsoft.Extensions.Localization;

namespace Kefu.Platform.Exports;

/// <summary>Writes values as cells, in the language of the reader and in the company's time.</summary>
internal sealed class ExportCells(ExportWorkbook workbook, IStringLocalizer texts, ICompanyClock clock)
{
    public void Write(IEnumerable<object?> values)
    {
        workbook.StartRow();
        foreach (var value in values)
        {
            Write(value);
        }

        workbook.EndRow();
    }

    private void Write(object? value)
    {
        switch (value)
        {
            case int or long or decimal or double:
                workbook.Number(Convert.ToDouble(value, CultureInfo.InvariantCulture));
                break;
            case DateOnly day:
                workbook.Date(day.ToDateTime(TimeOnly.MinValue), ExportStyle.Date);
                break;
            case DateTime utc:
                workbook.Date(TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), clock.Zone), ExportStyle.Instant);
                break;
            default:
                workbook.Text(TextOf(value));
                break;
        }
    }

    private string TextOf(object? value) => value switch
    {
        null => "",
        string text => text,
        Enum one => texts[$"Enum:{one.GetType().Name}.{one}"],
        System.Collections.IEnumerable several => string.Join(texts["ListSeparator"], several.Cast<object?>().Select(TextOf).Where(text => text.Length > 0)),
        _ => Convert.ToString(value, CultureInfo.CurrentCulture) ?? "",
    };
}
