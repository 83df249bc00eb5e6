using System.Collections.Frozen;

namespace Kefu.Platform.Pinyin;

/// <summary>Words whose characters are read otherwise than on their own.</summary>
internal sealed class PinyinWords(IEnumerable<PinyinWord> words)
{
    private readonly FrozenDictionary<char, PinyinWord[]> _byFirstCharacter = words
        .GroupBy(word => word.Text[0])
        .ToFrozenDictionary(group => group.Key, group => group.OrderByDescending(word => word.Text.Length).ToArray());

    public PinyinWord? Longest(string text, int position)
        => _byFirstCharacter.TryGetValue(text[position], out var candidates)
            ? Array.Find(candidates, word => text.AsSpan(position).StartsWith(word.Text, StringComparison.Ordinal))
            : null;
}
