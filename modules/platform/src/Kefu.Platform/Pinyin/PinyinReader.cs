using System.Text;

namespace Kefu.Platform.Pinyin;

/// <summary>Reads a text from left to right, the longest known word first.</summary>
internal static class PinyinReader
{
    public static PinyinText Read(string text, bool startsWithSurname)
    {
        var full = new StringBuilder();
        var initials = new StringBuilder();
        for (var position = 0; position < text.Length;)
        {
            var known = startsWithSurname && position == 0 ? PinyinTables.Surnames.Longest(text, position) : null;
            known ??= PinyinTables.Words.Longest(text, position);
            foreach (var syllable in known is null ? ReadCharacter(text[position]) : known.Syllables)
            {
                full.Append(syllable);
                initials.Append(syllable[0]);
            }

            position += known?.Text.Length ?? 1;
        }

        return new PinyinText(full.ToString(), initials.ToString());
    }

    private static string[] ReadCharacter(char character)
    {
        if (PinyinTables.Characters.TryGetValue(character, out var syllable))
        {
            return [syllable];
        }

        return char.IsAsciiLetterOrDigit(character) ? [char.ToLowerInvariant(character).ToString()] : [];
    }
}
