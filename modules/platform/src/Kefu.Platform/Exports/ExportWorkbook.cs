using System.IO.Compression;
using System.Text;
using System.Xml;
using Kefu.Platform.Workbooks;

namespace Kefu.Platform.Exports;

/// <summary>A workbook of one sheet, written row by row; nothing of it is kept in memory.</summary>
internal sealed class ExportWorkbook : IDisposable
{
    private const int ColumnWidth = 18;

    /// <summary>What makes a spreadsheet program take a text that is typed in for a formula.</summary>
    private const string FormulaStarts = "=+-@\t\r";

    private readonly ZipArchive _archive;
    private readonly XmlWriter _xml;
    private readonly SheetRows _rows;
    private readonly string _footer;

    /// <param name="stream">Where to; it stays open.</param>
    /// <param name="title">Name of the sheet.</param>
    /// <param name="headers">The first row, which stays in sight.</param>
    /// <param name="footer">Who exported, and when: it stands on every printed page.</param>
    public ExportWorkbook(Stream stream, string title, IReadOnlyList<string> headers, string footer)
    {
        _footer = footer;
        _archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true);
        ExportWorkbookParts.Write(_archive, title);
        _xml = XmlWriter.Create(
            _archive.CreateEntry("xl/worksheets/sheet1.xml", CompressionLevel.Fastest).Open(), new XmlWriterSettings { CloseOutput = true, Encoding = new UTF8Encoding(false) });
        _xml.WriteStartElement("worksheet", SheetRows.Main);
        WriteView();
        WriteColumns(headers.Count);
        _xml.WriteStartElement("sheetData", SheetRows.Main);
        _rows = new SheetRows(_xml);
        WriteHeader(headers);
    }

    public void StartRow() => _rows.Start();

    public void EndRow() => _rows.End();

    public void Number(double number) => _rows.Number(number, (int)ExportStyle.Number);

    public void Date(DateTime date, ExportStyle style) => _rows.Number(date.ToOADate(), (int)style);

    public void Text(string text)
    {
        if (text.Length == 0)
            _rows.Skip();
        else
            _rows.Text(text, (int)(FormulaStarts.Contains(text[0], StringComparison.Ordinal) ? ExportStyle.GuardedText : ExportStyle.Text));
    }

    /// <summary>Completes the file. One that is only disposed of is no workbook.</summary>
    public void Complete()
    {
        _xml.WriteEndElement();
        _xml.WriteStartElement("headerFooter", SheetRows.Main);
        _xml.WriteElementString("oddFooter", SheetRows.Main, "&L" + SheetText.Valid(_footer).Replace("&", "&&", StringComparison.Ordinal) + "&R&P / &N");
        _xml.WriteEndElement();
        _xml.WriteEndElement();
    }

    public void Dispose()
    {
        _xml.Dispose();
        _archive.Dispose();
    }

    private void WriteHeader(IReadOnlyList<string> headers)
    {
        StartRow();
        foreach (var header in headers)
        {
            _rows.Text(header, (int)ExportStyle.Header);
        }

        EndRow();
    }

    private void WriteView() => _xml.WriteRaw(
        """<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>""");

    private void WriteColumns(int count)
    {
        _xml.WriteStartElement("cols", SheetRows.Main);
        SheetRows.WriteColumns(_xml, 1, count, ColumnWidth);
        _xml.WriteEndElement();
    }
}
