using System.Globalization;
using System.IO.Compression;
using System.Text.RegularExpressions;

namespace Kefu.Platform.Imports.Reading;

/// <summary>The number formats of a workbook by the style of a cell: which show dates, and which show what zeros.</summary>
internal sealed partial class CellFormats
{
    private readonly List<(string? Format, bool IsDate)> _styles = [];

    public bool IsDate(int style) => style >= 0 && style < _styles.Count && _styles[style].IsDate;

    public string? FormatOf(int style) => style >= 0 && style < _styles.Count ? _styles[style].Format : null;

    public static CellFormats Read(ZipArchive archive)
    {
        var formats = new CellFormats();
        var custom = new Dictionary<int, string>();
        using var reader = XmlParts.Open(archive, "xl/styles.xml");
        var inCellStyles = false;
        while (reader?.Read() == true)
        {
            if (reader.IsStart("numFmt") && Number(reader.GetAttribute("numFmtId")) is { } id)
                custom[id] = reader.GetAttribute("formatCode") ?? "";
            else if (reader.IsStart("cellXfs"))
                inCellStyles = !reader.IsEmptyElement;
            else if (reader.IsEnd("cellXfs"))
                inCellStyles = false;
            else if (inCellStyles && reader.IsStart("xf"))
                formats.Add(Number(reader.GetAttribute("numFmtId")) ?? 0, custom);
        }

        return formats;
    }

    private void Add(int id, Dictionary<int, string> custom)
    {
        var format = custom.GetValueOrDefault(id);
        _styles.Add((format, format == null ? IsBuiltInDate(id) : ShowsDate(format)));
    }

    // 27–36 and 50–58 are the dates of Chinese, Japanese and Korean programs.
    private static bool IsBuiltInDate(int id) => id is >= 14 and <= 22 or >= 27 and <= 36 or >= 45 and <= 47 or >= 50 and <= 58;

    // Letters of dates outside of quotes, escapes and brackets; brackets hold colours, conditions and languages.
    private static bool ShowsDate(string format)
    {
        var bare = NotShownAsCode().Replace(format.Split(';')[0], "").ToLowerInvariant();
        return bare.Contains("general", StringComparison.Ordinal) ? false : bare.AsSpan().IndexOfAny("ymdhs") >= 0;
    }

    private static int? Number(string? text) =>
        int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : null;

    [GeneratedRegex("""
        "[^"]*"|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]
        """)]
    private static partial Regex NotShownAsCode();
}
