using System.IO.Compression;
using System.Text;

namespace Kefu.Platform.Imports.Reading;

/// <summary>Says by its content what a file is, and refuses what must not be opened.</summary>
internal static class FileInspection
{
    // Sheets shrink to a tenth, seldom to a fiftieth; a bomb goes to a thousandth.
    private const int GreatestRatio = 200;
    private const long RatioMattersFrom = 4L * 1024 * 1024;
    private const long GreatestTotal = 1536L * 1024 * 1024;
    // Texts that cells share are held in memory while the file is read.
    private const long GreatestSharedTexts = 256L * 1024 * 1024;
    // A text or a tag is held in memory while it is read; a cell's text takes at most a tenth of this.
    private const long GreatestPiece = 4L * 1024 * 1024;

    /// <exception cref="ImportFileException">The file is none of the formats that are read.</exception>
    public static ImportFileKind KindOf(string path)
    {
        var head = ReadHead(path);
        if (head.Length == 0)
            throw new ImportFileException(ImportErrorCodes.FileEmpty);
        if (StartsWith(head, 0x50, 0x4B, 0x03, 0x04))
        {
            RefuseUnlessWorkbook(path);
            return ImportFileKind.Workbook;
        }

        if (StartsWith(head, 0xD0, 0xCF, 0x11, 0xE0) || (head[0] == 0x09 && head.Length > 3 && head[1] is 0x00 or 0x02 or 0x04 or 0x08))
            return ImportFileKind.BinaryWorkbook;
        if (LooksLikeMarkup(head))
            throw new ImportFileException(ImportErrorCodes.FileIsAWebPage);
        if (LooksBinary(head))
            throw new ImportFileException(ImportErrorCodes.FileNotASpreadsheet);
        return ImportFileKind.Delimited;
    }

    private static void RefuseUnlessWorkbook(string path)
    {
        try
        {
            using var archive = ZipFile.OpenRead(path);
            if (!archive.Entries.Any(entry => entry.FullName.Equals("xl/workbook.xml", StringComparison.OrdinalIgnoreCase)))
                throw new ImportFileException(ImportErrorCodes.FileNotASpreadsheet);
            RefuseBomb(archive);
        }
        catch (InvalidDataException damaged)
        {
            throw new ImportFileException(ImportErrorCodes.FileDamaged, damaged);
        }
    }

    // The sizes that an archive declares may lie, so what comes out is counted.
    private static void RefuseBomb(ZipArchive archive)
    {
        var buffer = new byte[81920];
        long total = 0;
        foreach (var entry in archive.Entries.Where(XmlParts.IsPart))
        {
            var shared = entry.Name.Equals("sharedStrings.xml", StringComparison.OrdinalIgnoreCase);
            long length = 0, piece = 0;
            using var stream = entry.Open();
            for (int read; (read = stream.Read(buffer)) > 0;)
            {
                length += read;
                total += read;
                var lastTag = buffer.AsSpan(0, read).LastIndexOf((byte)'<');
                piece = lastTag < 0 ? piece + read : read - lastTag;
                var bursts = length > RatioMattersFrom && length > entry.CompressedLength * GreatestRatio;
                if (bursts || piece > GreatestPiece || total > GreatestTotal || (shared && length > GreatestSharedTexts))
                    throw new ImportFileException(ImportErrorCodes.FileExpandsTooFar);
            }
        }
    }

    private static byte[] ReadHead(string path)
    {
        using var stream = File.OpenRead(path);
        var head = new byte[4096];
        var length = stream.ReadAtLeast(head, head.Length, throwOnEndOfStream: false);
        return head[..length];
    }

    private static bool StartsWith(byte[] head, params ReadOnlySpan<byte> start) => head.AsSpan().StartsWith(start);

    private static bool LooksLikeMarkup(byte[] head)
    {
        var text = Encoding.ASCII.GetString(head.Where(value => value is not 0).ToArray()).TrimStart('?', ' ', '\r', '\n', '\t');
        return text.StartsWith("<html", StringComparison.OrdinalIgnoreCase)
               || text.StartsWith("<!doctype", StringComparison.OrdinalIgnoreCase)
               || text.StartsWith("<?xml", StringComparison.OrdinalIgnoreCase)
               || text.StartsWith("<table", StringComparison.OrdinalIgnoreCase)
               || text.StartsWith("<head", StringComparison.OrdinalIgnoreCase)
               || text.StartsWith("MIME-Version", StringComparison.OrdinalIgnoreCase);
    }

    // UTF-16 carries zeros and says so by its mark; other text has none.
    private static bool LooksBinary(byte[] head) =>
        !StartsWith(head, 0xFF, 0xFE) && !StartsWith(head, 0xFE, 0xFF) && Array.IndexOf(head, (byte)0) >= 0
        || StartsWith(head, (byte)'%', (byte)'P', (byte)'D', (byte)'F')
        || StartsWith(head, (byte)'{', (byte)'\\', (byte)'r', (byte)'t', (byte)'f');
}
