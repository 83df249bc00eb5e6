namespace Kefu.Platform.Imports.Reading;

/// <summary>Letters of columns: A, B, … Z, AA.</summary>
internal static class ColumnName
{
    public static string Of(int index)
    {
        var name = "";
        for (var rest = index + 1; rest > 0; rest = (rest - 1) / 26)
            name = (char)('A' + (rest - 1) % 26) + name;
        return name;
    }

    /// <summary>The index from 0, or -1 where the letters name no column.</summary>
    public static int IndexOf(string letters)
    {
        if (letters.Length is 0 or > 3)
            return -1;
        var index = 0;
        foreach (var letter in letters.ToUpperInvariant())
        {
            if (letter is < 'A' or > 'Z')
                return -1;
            index = index * 26 + (letter - 'A' + 1);
        }

        return index - 1;
    }
}
