namespace Kefu.Platform.Pinyin;

/// <summary>A word and its syllables.</summary>
internal sealed record PinyinWord(string Text, string[] Syllables);
