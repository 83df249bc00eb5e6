using Kefu.Platform.Imports.Reading;

namespace Kefu.Platform.Imports;

/// <summary>Values that cells say in words, each in the words of many offices: <c>重点</c>, <c>大客户</c> and <c>VIP</c> are one grade.</summary>
public sealed class ImportWords<TValue> where TValue : struct, Enum
{
    private readonly Dictionary<string, TValue[]> _words = [];
    private readonly int _longest;

    /// <param name="synonyms">Words by value, named <c>Grade.A</c>, or by several, named <c>Flow.Inbound,Outbound</c>.</param>
    /// <param name="prefix">What stands before the dot.</param>
    public ImportWords(ImportSynonyms synonyms, string prefix)
    {
        foreach (var name in synonyms.Names.Where(name => name.StartsWith(prefix + ".", StringComparison.Ordinal)))
        {
            var values = name[(prefix.Length + 1)..].Split(',').Select(Enum.Parse<TValue>).ToArray();
            foreach (var word in synonyms[name])
                _words[CellText.Fold(word)] = values;
        }

        _longest = _words.Keys.Max(word => word.Length);
    }

    /// <summary>The values that a text names, one after the other, with or without marks between them. Null where a word is unknown.</summary>
    public IReadOnlyList<TValue>? Read(string text)
    {
        var rest = CellText.Fold(text);
        var values = new List<TValue>();
        while ((rest = rest.TrimStart(Marks)).Length > 0)
        {
            var length = Math.Min(_longest, rest.Length);
            while (length > 0 && !_words.ContainsKey(rest[..length]))
                length--;
            if (length == 0)
                return null;
            values.AddRange(_words[rest[..length]]);
            rest = rest[length..];
        }

        return values.Distinct().ToList();
    }

    /// <summary>The one value that a cell names.</summary>
    public CellValue<TValue?> One(ImportCell cell) =>
        Read(cell.Text) is [var value] ? value : CellValue.Bad<TValue?>(ImportErrorCodes.ValueUnknown);

    private static readonly char[] Marks = [.. "、,;/|+&\\.-_()和及与或兼:"];
}
