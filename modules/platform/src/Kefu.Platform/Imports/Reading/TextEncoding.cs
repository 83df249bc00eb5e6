using System.Text;

namespace Kefu.Platform.Imports.Reading;

/// <summary>Finds the encoding of a text file: its mark, else strict UTF-8, else GB18030.</summary>
internal static class TextEncoding
{
    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static Encoding Gb18030
    {
        get
        {
            RegisterCodePages();
            return Encoding.GetEncoding("GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback);
        }
    }

    public static void RegisterCodePages() => Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);

    /// <exception cref="ImportFileException">No encoding fits, or the text was damaged before it was saved.</exception>
    public static Encoding Of(string path)
    {
        foreach (var candidate in Candidates(path))
        {
            if (Fits(path, candidate))
                return candidate;
        }

        throw new ImportFileException(ImportErrorCodes.FileTextDamaged);
    }

    private static IEnumerable<Encoding> Candidates(string path)
    {
        Span<byte> mark = stackalloc byte[3];
        using (var stream = File.OpenRead(path))
            mark = mark[..stream.ReadAtLeast(mark, 3, throwOnEndOfStream: false)];
        if (mark.StartsWith<byte>([0xEF, 0xBB, 0xBF]))
            return [StrictUtf8];
        if (mark.StartsWith<byte>([0xFF, 0xFE]))
            return [new UnicodeEncoding(bigEndian: false, byteOrderMark: true, throwOnInvalidBytes: true)];
        if (mark.StartsWith<byte>([0xFE, 0xFF]))
            return [new UnicodeEncoding(bigEndian: true, byteOrderMark: true, throwOnInvalidBytes: true)];
        return [StrictUtf8, Gb18030];
    }

    private static bool Fits(string path, Encoding encoding)
    {
        using var reader = new StreamReader(path, encoding, detectEncodingFromByteOrderMarks: false);
        var buffer = new char[32 * 1024];
        var kept = 0;
        try
        {
            for (int read; (read = reader.Read(buffer, kept, buffer.Length - kept)) > 0;)
            {
                var text = buffer.AsSpan(0, kept + read);
                // What another program could not decode it has replaced for good; the second sign is such a text saved as GBK.
                if (text.Contains('\uFFFD') || text.IndexOf("锟斤拷") >= 0)
                    throw new ImportFileException(ImportErrorCodes.FileTextDamaged);
                if (text.Contains('\0'))
                    throw new ImportFileException(ImportErrorCodes.FileNotASpreadsheet);
                kept = Math.Min(2, text.Length);
                text[^kept..].CopyTo(buffer);
            }
        }
        catch (DecoderFallbackException)
        {
            return false;
        }

        return true;
    }
}
