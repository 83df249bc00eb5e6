using System.Collections.Frozen;

namespace Kefu.Platform.Pinyin;

/// <summary>The tables that <c>etc/pinyin/generate.mjs</c> wrote, read when first asked for.</summary>
internal static class PinyinTables
{
    private static readonly Lazy<FrozenDictionary<char, string>> LazyCharacters = new(ReadCharacters);
    private static readonly Lazy<PinyinWords> LazyWords = new(() => ReadWords("Words"));
    private static readonly Lazy<PinyinWords> LazySurnames = new(() => ReadWords("Surnames"));

    public static FrozenDictionary<char, string> Characters => LazyCharacters.Value;

    public static PinyinWords Words => LazyWords.Value;

    public static PinyinWords Surnames => LazySurnames.Value;

    private static FrozenDictionary<char, string> ReadCharacters()
        => EmbeddedTable.Read("Pinyin.Data.Characters.tsv")
            .SelectMany(row => row[1].Select(character => KeyValuePair.Create(character, row[0])))
            .ToFrozenDictionary();

    private static PinyinWords ReadWords(string table)
        => new(EmbeddedTable.Read($"Pinyin.Data.{table}.tsv").Select(row => new PinyinWord(row[0], row[1].Split(' '))));
}
