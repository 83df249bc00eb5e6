using System.IO.Compression;
using System.Security;
using System.Text;

namespace Kefu.ApiTests;

/// <summary>Files that people upload where a list is wanted, and lists with a snag.</summary>
internal static class BadFiles
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    private const string Sheet = "xl/worksheets/sheet1.xml";

    private const int BombBytes = 256 * 1024 * 1024;

    public static byte[] Letter() => Zip(("word/document.xml", "<w:document xmlns:w=\"w\"><w:body/></w:document>"), ("[Content_Types].xml", "<Types/>"));

    /// <summary>Rows of ready-made cells, see <see cref="Text"/> and <see cref="Formula"/>; the row and column of a cell follow from its place.</summary>
    public static byte[] Workbook(params string[][] rows) => WorkbookOf($"<worksheet xmlns=\"{Main}\"><sheetData>{string.Concat(rows.Select(Row))}</sheetData></worksheet>");

    public static byte[] WorkbookOf(string sheet, string path = Sheet) => Zip([.. Around(path), (path, sheet)]);

    public static string Text(string text) => $"t=\"inlineStr\"><is><t>{SecurityElement.Escape(text)}</t></is>";

    /// <summary>A formula with what it gave when the file was saved; an error where that begins with #.</summary>
    public static string Formula(string formula, string cached)
        => $"t=\"{(cached.StartsWith('#') ? "e" : "str")}\"><f>{SecurityElement.Escape(formula)}</f><v>{SecurityElement.Escape(cached)}</v>";

    /// <summary>A small file whose only sheet is a quarter of a gigabyte of the filler.</summary>
    public static byte[] Bomb(string filler)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in Around())
                Write(archive, path, content);
            using var sheet = archive.CreateEntry(Sheet, CompressionLevel.Fastest).Open();
            sheet.Write(Encoding.UTF8.GetBytes($"<worksheet xmlns=\"{Main}\"><sheetData><row>"));
            var block = Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat(filler, 1024 * 1024 / filler.Length)));
            for (var written = 0; written < BombBytes; written += block.Length)
                sheet.Write(block);
        }

        return stream.ToArray();
    }

    /// <summary>Entities that grow into each other: the million laughs.</summary>
    public static byte[] Laughs() => WorkbookOf(
        "<!DOCTYPE x [<!ENTITY a \"ha\">" + string.Concat(Enumerable.Range('b', 20).Select(name => $"<!ENTITY {(char)name} \"{string.Concat(Enumerable.Repeat($"&{(char)(name - 1)};", 10))}\">"))
        + $"]><worksheet xmlns=\"{Main}\"><sheetData><row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>&u;</t></is></c></row></sheetData></worksheet>");

    private static string Row(string[] cells, int index)
        => $"<row r=\"{index + 1}\">" + string.Concat(cells.Select((cell, column) => $"<c r=\"{(char)('A' + column)}{index + 1}\" {cell}</c>")) + "</row>";

    private static (string Path, string Content)[] Around(string path = Sheet) =>
    [
        ("xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets><sheet name=\"客户\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>"),
        ("xl/_rels/workbook.xml.rels", $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"><Relationship Id=\"r1\" Type=\"worksheet\" Target=\"/{path}\"/></Relationships>"),
    ];

    private static byte[] Zip(params (string Path, string Content)[] parts)
    {
        using var stream = new MemoryStream();
        using (var archive = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (path, content) in parts)
                Write(archive, path, content);
        }

        return stream.ToArray();
    }

    private static void Write(ZipArchive archive, string path, string content)
    {
        using var writer = new StreamWriter(archive.CreateEntry(path).Open(), new UTF8Encoding(false));
        writer.Write(content);
    }
}
