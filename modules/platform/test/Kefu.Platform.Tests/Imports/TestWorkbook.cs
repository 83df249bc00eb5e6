using System.Globalization;
using System.IO.Compression;
using System.Security;
using System.Text;
using Kefu.Platform.Imports.Reading;

namespace Kefu.Platform.Imports;

/// <summary>Makes workbooks with what offices do to them: merged and hidden cells, formulas, dates, several sheets.</summary>
internal sealed class TestWorkbook
{
    private readonly List<Sheet> _sheets = [];

    public TestWorkbook() => AddSheet("Sheet1");

    public TestWorkbook AddSheet(string name, bool isHidden = false)
    {
        _sheets.Add(new Sheet(name, isHidden));
        return this;
    }

    /// <summary>Null leaves a cell out; numbers, dates and <see cref="Formula"/> are cells of their own kind.</summary>
    public TestWorkbook Row(params object?[] cells) => Add(cells, isHidden: false);

    public TestWorkbook HiddenRow(params object?[] cells) => Add(cells, isHidden: true);

    public TestWorkbook Merge(string range)
    {
        _sheets[^1].Merged.Add(range);
        return this;
    }

    public byte[] Save()
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            Write(archive, "xl/workbook.xml", "<workbook xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                + string.Concat(_sheets.Select((sheet, i) => $"<sheet name=\"{sheet.Name}\" sheetId=\"{i + 1}\"{(sheet.IsHidden ? " state=\"hidden\"" : "")} r:id=\"r{i}\"/>")) + "</sheets></workbook>");
            Write(archive, "xl/_rels/workbook.xml.rels", "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + string.Concat(_sheets.Select((_, i) => $"<Relationship Id=\"r{i}\" Type=\"worksheet\" Target=\"worksheets/sheet{i + 1}.xml\"/>")) + "</Relationships>");
            Write(archive, "xl/styles.xml", "<styleSheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/></cellXfs></styleSheet>");
            for (var i = 0; i < _sheets.Count; i++)
                Write(archive, $"xl/worksheets/sheet{i + 1}.xml", _sheets[i].Xml());
        }

        return stream.ToArray();
    }

    private TestWorkbook Add(object?[] cells, bool isHidden)
    {
        _sheets[^1].Rows.Add((cells, isHidden));
        return this;
    }

    private static void Write(ZipArchive archive, string path, string content)
    {
        using var writer = new StreamWriter(archive.CreateEntry(path).Open(), new UTF8Encoding(false));
        writer.Write(content);
    }

    /// <summary>A formula with the value that the program had computed last; an error where it begins with #.</summary>
    internal sealed record Formula(string Text, string Cached);

    private sealed record Sheet(string Name, bool IsHidden)
    {
        public List<(object?[] Cells, bool IsHidden)> Rows { get; } = [];

        public List<string> Merged { get; } = [];

        public string Xml()
        {
            var xml = new StringBuilder("<worksheet xmlns=\"http://schemas.openxmlformats.org/spreadsheetml/2006/main\"><sheetData>");
            for (var row = 0; row < Rows.Count; row++)
            {
                xml.Append(CultureInfo.InvariantCulture, $"<row r=\"{row + 1}\"{(Rows[row].IsHidden ? " hidden=\"1\"" : "")}>");
                for (var column = 0; column < Rows[row].Cells.Length; column++)
                    Append(xml, ColumnName.Of(column) + (row + 1).ToString(CultureInfo.InvariantCulture), Rows[row].Cells[column]);
                xml.Append("</row>");
            }

            xml.Append("</sheetData>");
            if (Merged.Count > 0)
                xml.Append("<mergeCells>").AppendJoin("", Merged.Select(range => $"<mergeCell ref=\"{range}\"/>")).Append("</mergeCells>");
            return xml.Append("</worksheet>").ToString();
        }

        private static void Append(StringBuilder xml, string at, object? cell) => xml.Append(cell switch
        {
            null => "",
            Formula formula => $"<c r=\"{at}\" t=\"{(formula.Cached.StartsWith('#') ? "e" : "str")}\"><f>{SecurityElement.Escape(formula.Text)}</f><v>{SecurityElement.Escape(formula.Cached)}</v></c>",
            DateTime date => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{at}\" s=\"1\"><v>{date.ToOADate()}</v></c>"),
            string text => $"<c r=\"{at}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{SecurityElement.Escape(text)}</t></is></c>",
            _ => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{at}\"><v>{cell}</v></c>")
        });
    }
}
