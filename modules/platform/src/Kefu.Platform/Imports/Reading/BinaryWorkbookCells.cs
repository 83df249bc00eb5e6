using System.Globalization;
using ExcelDataReader;

namespace Kefu.Platform.Imports.Reading;

/// <summary>Turns what the workbook reader gives for a row into cells.</summary>
internal static class BinaryWorkbookCells
{
    public static SheetCell[] Read(IExcelDataReader reader)
    {
        var last = reader.FieldCount - 1;
        while (last >= 0 && reader.GetValue(last) == null)
            last--;
        var cells = new SheetCell[last + 1];
        for (var i = 0; i <= last; i++)
            cells[i] = Cell(reader, i);
        return cells;
    }

    private static SheetCell Cell(IExcelDataReader reader, int column)
    {
        return reader.GetValue(column) switch
        {
            null => SheetCell.Empty,
            string text => SheetCell.OfText(text),
            bool value => SheetCell.OfBoolean(value),
            DateTime date => SheetCell.OfDate(date),
            TimeSpan time => SheetCell.OfText(time.ToString("c", CultureInfo.InvariantCulture)),
            IConvertible number => SheetCell.OfNumber(number.ToDouble(CultureInfo.InvariantCulture), reader.GetNumberFormatString(column)),
            var other => SheetCell.OfText(other.ToString())
        };
    }
}
