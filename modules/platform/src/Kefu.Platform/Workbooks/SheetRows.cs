using System.Globalization;
using System.Xml;
using Kefu.Platform.Imports.Reading;

namespace Kefu.Platform.Workbooks;

/// <summary>Writes the rows of a sheet, cell by cell from the left.</summary>
internal sealed class SheetRows(XmlWriter sheet)
{
    public const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private int _column;

    /// <summary>The row that is being written, as the spreadsheet program counts.</summary>
    public int Row { get; private set; }

    public static void WriteColumns(XmlWriter sheet, int first, int last, int width)
    {
        sheet.WriteStartElement("col", Main);
        sheet.WriteAttributeString("min", Text(first));
        sheet.WriteAttributeString("max", Text(last));
        sheet.WriteAttributeString("width", Text(width));
        sheet.WriteAttributeString("customWidth", "1");
        sheet.WriteEndElement();
    }

    public void Start()
    {
        (_column, Row) = (0, Row + 1);
        sheet.WriteStartElement("row", Main);
        sheet.WriteAttributeString("r", Text(Row));
    }

    public void End() => sheet.WriteEndElement();

    /// <summary>Leaves a cell empty.</summary>
    public void Skip() => _column++;

    public void Number(double number, int style) => Value(number.ToString("R", CultureInfo.InvariantCulture), null, style);

    public void Error(string text, int style) => Value(text, "e", style);

    /// <summary>A text, which no program takes for a formula.</summary>
    public void Text(string text, int style)
    {
        StartCell("inlineStr", style);
        sheet.WriteStartElement("is", Main);
        sheet.WriteStartElement("t", Main);
        sheet.WriteAttributeString("xml", "space", null, "preserve");
        sheet.WriteString(SheetText.Valid(text));
        sheet.WriteEndElement();
        sheet.WriteEndElement();
        sheet.WriteEndElement();
    }

    private void Value(string value, string? type, int style)
    {
        StartCell(type, style);
        sheet.WriteElementString("v", Main, value);
        sheet.WriteEndElement();
    }

    private void StartCell(string? type, int style)
    {
        sheet.WriteStartElement("c", Main);
        sheet.WriteAttributeString("r", ColumnName.Of(_column++) + Text(Row));
        sheet.WriteAttributeString("s", Text(style));
        if (type != null)
            sheet.WriteAttributeString("t", type);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
