using System.IO.Compression;
using System.Text;
using System.Xml;

namespace Kefu.Platform.Imports.Reading;

/// <summary>Opens the parts of a workbook. Entities and outside references are refused.</summary>
internal static class XmlParts
{
    private static readonly XmlReaderSettings Settings = new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        IgnoreComments = true,
        IgnoreProcessingInstructions = true,
        CloseInput = true
    };

    /// <summary>Whether an entry is read at all. Only such entries are inspected, so no other one may be opened.</summary>
    public static bool IsPart(ZipArchiveEntry entry) =>
        entry.FullName.EndsWith(".xml", StringComparison.OrdinalIgnoreCase) || entry.FullName.EndsWith(".rels", StringComparison.OrdinalIgnoreCase);

    /// <summary>A reader of the part; null where the workbook has no such part.</summary>
    public static XmlReader? Open(ZipArchive archive, string path)
    {
        var entry = archive.GetEntry(path)
                    ?? archive.Entries.FirstOrDefault(entry => entry.FullName.Replace('\\', '/').Equals(path, StringComparison.OrdinalIgnoreCase));
        return entry == null || !IsPart(entry) ? null : XmlReader.Create(entry.Open(), Settings);
    }

    public static bool IsStart(this XmlReader reader, string name) => reader.NodeType == XmlNodeType.Element && reader.LocalName == name;

    public static bool IsEnd(this XmlReader reader, string name) => reader.NodeType == XmlNodeType.EndElement && reader.LocalName == name;

    /// <summary>The texts of a shared or inline string: all its runs, without the reading aids of Eastern scripts.</summary>
    public static string ReadRuns(this XmlReader reader, string end)
    {
        if (reader.IsEmptyElement)
            return "";
        var text = new StringBuilder();
        reader.Read();
        while (!reader.EOF && !reader.IsEnd(end))
        {
            if (reader.IsStart("rPh"))
                reader.Skip();
            else if (reader.IsStart("t"))
                text.Append(reader.ReadElementContentAsString());
            else
                reader.Read();
        }

        return text.ToString();
    }

    public static bool IsTrue(this XmlReader reader, string attribute) => reader.GetAttribute(attribute) is "1" or "true" or "on";
}
