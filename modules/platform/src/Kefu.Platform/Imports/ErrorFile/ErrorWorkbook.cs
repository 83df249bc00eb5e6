using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using Kefu.Platform.Imports.Reading;

namespace Kefu.Platform.Imports.ErrorFile;

/// <summary>
/// A workbook of one sheet, written row by row: no library of the feed streams rows and notes of cells. Numbers, dates and
/// failed formulas stay what they are, so that the corrected file reads as the first one did.
/// </summary>
internal sealed class ErrorWorkbook : IDisposable
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly ZipArchive _archive;
    private readonly ErrorWorkbookNotes _notes = new();
    private readonly XmlWriter _sheet;
    private int _row;

    public ErrorWorkbook(Stream stream, IReadOnlyList<string> headers)
    {
        _archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        ErrorWorkbookParts.Write(_archive);
        _sheet = XmlWriter.Create(_archive.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open(), new XmlWriterSettings { CloseOutput = true, Encoding = new UTF8Encoding(false) });
        _sheet.WriteStartElement("worksheet", Main);
        WriteColumns(headers.Count);
        _sheet.WriteStartElement("sheetData", Main);
        WriteRow(headers.Select(header => new ErrorFileCell(SheetCell.OfText(header), null)).ToList(), ErrorWorkbookStyle.Header);
    }

    public void Add(IReadOnlyList<ErrorFileCell> cells, string reason)
    {
        WriteRow(cells, ErrorWorkbookStyle.Text, reason);
    }

    public void Dispose()
    {
        _sheet.WriteEndElement();
        _sheet.WriteStartElement("legacyDrawing", Main);
        _sheet.WriteAttributeString("id", Relationships, "notes");
        _sheet.WriteEndElement();
        _sheet.WriteEndElement();
        _sheet.Dispose();
        _notes.Write(_archive);
        _archive.Dispose();
    }

    private void WriteColumns(int count)
    {
        _sheet.WriteStartElement("cols", Main);
        WriteColumn(1, Math.Max(1, count - 1), 16);
        WriteColumn(count, count, 60);
        _sheet.WriteEndElement();
    }

    private void WriteColumn(int first, int last, int width)
    {
        _sheet.WriteStartElement("col", Main);
        _sheet.WriteAttributeString("min", Text(first));
        _sheet.WriteAttributeString("max", Text(last));
        _sheet.WriteAttributeString("width", Text(width));
        _sheet.WriteAttributeString("customWidth", "1");
        _sheet.WriteEndElement();
    }

    private void WriteRow(IReadOnlyList<ErrorFileCell> cells, ErrorWorkbookStyle style, string? reason = null)
    {
        _row++;
        _sheet.WriteStartElement("row", Main);
        _sheet.WriteAttributeString("r", Text(_row));
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i].Reason is { } wrong)
                _notes.Add(_row, i, wrong);
            WriteCell(i, cells[i], style);
        }

        if (reason != null)
            WriteText(cells.Count, reason, ErrorWorkbookStyle.Reason);
        _sheet.WriteEndElement();
    }

    private void WriteCell(int column, ErrorFileCell cell, ErrorWorkbookStyle style)
    {
        var isBad = cell.Reason != null;
        switch (cell.Cell)
        {
            case { Kind: SheetCellKind.Number, Number: { } number }:
                WriteValue(column, number.ToString("R", CultureInfo.InvariantCulture), null, isBad ? ErrorWorkbookStyle.BadNumber : ErrorWorkbookStyle.Number);
                break;
            case { Kind: SheetCellKind.Date, Date: { } date }:
                WriteValue(column, date.ToOADate().ToString("R", CultureInfo.InvariantCulture), null, isBad ? ErrorWorkbookStyle.BadDate : ErrorWorkbookStyle.Date);
                break;
            case { Kind: SheetCellKind.Error }:
                WriteValue(column, cell.Cell.Text, "e", ErrorWorkbookStyle.BadText);
                break;
            case { IsEmpty: true } when !isBad:
                break;
            default:
                WriteText(column, cell.Cell.Text, isBad ? ErrorWorkbookStyle.BadText : style);
                break;
        }
    }

    private void WriteValue(int column, string value, string? type, ErrorWorkbookStyle style)
    {
        StartCell(column, type, style);
        _sheet.WriteElementString("v", Main, value);
        _sheet.WriteEndElement();
    }

    private void WriteText(int column, string text, ErrorWorkbookStyle style)
    {
        StartCell(column, "inlineStr", style);
        _sheet.WriteStartElement("is", Main);
        _sheet.WriteStartElement("t", Main);
        _sheet.WriteAttributeString("xml", "space", null, "preserve");
        _sheet.WriteString(XmlText.Valid(text));
        _sheet.WriteEndElement();
        _sheet.WriteEndElement();
        _sheet.WriteEndElement();
    }

    private void StartCell(int column, string? type, ErrorWorkbookStyle style)
    {
        _sheet.WriteStartElement("c", Main);
        _sheet.WriteAttributeString("r", ColumnName.Of(column) + Text(_row));
        _sheet.WriteAttributeString("s", Text((int)style));
        if (type != null)
            _sheet.WriteAttributeString("t", type);
    }

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
}
