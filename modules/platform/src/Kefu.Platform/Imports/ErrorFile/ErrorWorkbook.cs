using System.IO.Compression;
using System.Text;
using System.Xml;
using Kefu.Platform.Imports.Reading;
using Kefu.Platform.Workbooks;

namespace Kefu.Platform.Imports.ErrorFile;

/// <summary>
/// A workbook of one sheet, written row by row: no library of the feed streams rows and notes of cells. Numbers, dates and
/// failed formulas stay what they are, so that the corrected file reads as the first one did.
/// </summary>
internal sealed class ErrorWorkbook : IDisposable
{
    private const string Relationships = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly ZipArchive _archive;
    private readonly ErrorWorkbookNotes _notes = new();
    private readonly XmlWriter _xml;
    private readonly SheetRows _rows;

    public ErrorWorkbook(Stream stream, IReadOnlyList<string> headers)
    {
        _archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        ErrorWorkbookParts.Write(_archive);
        _xml = XmlWriter.Create(_archive.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open(), new XmlWriterSettings { CloseOutput = true, Encoding = new UTF8Encoding(false) });
        _xml.WriteStartElement("worksheet", SheetRows.Main);
        WriteColumns(headers.Count);
        _xml.WriteStartElement("sheetData", SheetRows.Main);
        _rows = new SheetRows(_xml);
        WriteRow(headers.Select(header => new ErrorFileCell(SheetCell.OfText(header), null)).ToList(), ErrorWorkbookStyle.Header);
    }

    public void Add(IReadOnlyList<ErrorFileCell> cells, string reason)
    {
        WriteRow(cells, ErrorWorkbookStyle.Text, reason);
    }

    public void Dispose()
    {
        _xml.WriteEndElement();
        _xml.WriteStartElement("legacyDrawing", SheetRows.Main);
        _xml.WriteAttributeString("id", Relationships, "notes");
        _xml.WriteEndElement();
        _xml.WriteEndElement();
        _xml.Dispose();
        _notes.Write(_archive);
        _archive.Dispose();
    }

    private void WriteColumns(int count)
    {
        _xml.WriteStartElement("cols", SheetRows.Main);
        SheetRows.WriteColumns(_xml, 1, Math.Max(1, count - 1), 16);
        SheetRows.WriteColumns(_xml, count, count, 60);
        _xml.WriteEndElement();
    }

    private void WriteRow(IReadOnlyList<ErrorFileCell> cells, ErrorWorkbookStyle style, string? reason = null)
    {
        _rows.Start();
        for (var i = 0; i < cells.Count; i++)
        {
            if (cells[i].Reason is { } wrong)
                _notes.Add(_rows.Row, i, wrong);
            WriteCell(cells[i], style);
        }

        if (reason != null)
            _rows.Text(reason, (int)ErrorWorkbookStyle.Reason);
        _rows.End();
    }

    private void WriteCell(ErrorFileCell cell, ErrorWorkbookStyle style)
    {
        var isBad = cell.Reason != null;
        switch (cell.Cell)
        {
            case { Kind: SheetCellKind.Number, Number: { } number }:
                _rows.Number(number, (int)(isBad ? ErrorWorkbookStyle.BadNumber : ErrorWorkbookStyle.Number));
                break;
            case { Kind: SheetCellKind.Date, Date: { } date }:
                _rows.Number(date.ToOADate(), (int)(isBad ? ErrorWorkbookStyle.BadDate : ErrorWorkbookStyle.Date));
                break;
            case { Kind: SheetCellKind.Error }:
                _rows.Error(cell.Cell.Text, (int)ErrorWorkbookStyle.BadText);
                break;
            case { IsEmpty: true } when !isBad:
                _rows.Skip();
                break;
            default:
                _rows.Text(cell.Cell.Text, (int)(isBad ? ErrorWorkbookStyle.BadText : style));
                break;
        }
    }
}
