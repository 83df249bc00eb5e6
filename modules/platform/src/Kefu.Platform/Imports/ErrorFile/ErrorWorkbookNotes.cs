using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using Kefu.Platform.Imports.Reading;
using Kefu.Platform.Workbooks;

namespace Kefu.Platform.Imports.ErrorFile;

/// <summary>The notes that a spreadsheet program shows at the cells that are wrong. Beyond the limit the last column says it alone.</summary>
internal sealed class ErrorWorkbookNotes
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const int Most = 5_000;

    private readonly List<(int Row, int Column, string Text)> _notes = [];

    public void Add(int row, int column, string text)
    {
        if (_notes.Count < Most)
            _notes.Add((row, column, text));
    }

    public void Write(ZipArchive archive)
    {
        using (var comments = XmlWriter.Create(archive.CreateEntry("xl/comments1.xml").Open(), new XmlWriterSettings { CloseOutput = true, Encoding = new UTF8Encoding(false) }))
            WriteTexts(comments);
        using var drawing = new StreamWriter(archive.CreateEntry("xl/drawings/vmlDrawing1.vml").Open(), new UTF8Encoding(false));
        WriteShapes(drawing);
    }

    private void WriteTexts(XmlWriter comments)
    {
        comments.WriteStartElement("comments", Main);
        comments.WriteStartElement("authors", Main);
        comments.WriteElementString("author", Main, "");
        comments.WriteEndElement();
        comments.WriteStartElement("commentList", Main);
        foreach (var (row, column, text) in _notes)
        {
            comments.WriteStartElement("comment", Main);
            comments.WriteAttributeString("ref", ColumnName.Of(column) + row.ToString(CultureInfo.InvariantCulture));
            comments.WriteAttributeString("authorId", "0");
            comments.WriteStartElement("text", Main);
            comments.WriteElementString("t", Main, SheetText.Valid(text));
            comments.WriteEndElement();
            comments.WriteEndElement();
        }

        comments.WriteEndElement();
        comments.WriteEndElement();
    }

    private void WriteShapes(StreamWriter drawing)
    {
        drawing.Write("""<xml xmlns:v="urn:schemas-microsoft-com:vml" xmlns:o="urn:schemas-microsoft-com:office:office" xmlns:x="urn:schemas-microsoft-com:office:excel"><v:shapetype id="note" coordsize="21600,21600" o:spt="202" path="m,l,21600r21600,l21600,xe"/>""");
        foreach (var (row, column, _) in _notes)
        {
            drawing.Write(string.Create(CultureInfo.InvariantCulture, $"""<v:shape type="#note" style="position:absolute;visibility:hidden;width:200pt;height:60pt" fillcolor="#ffffe1" o:insetmode="auto"><x:ClientData ObjectType="Note"><x:Row>{row - 1}</x:Row><x:Column>{column}</x:Column></x:ClientData></v:shape>"""));
        }

        drawing.Write("</xml>");
    }
}
