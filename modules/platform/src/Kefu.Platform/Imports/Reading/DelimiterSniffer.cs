namespace Kefu.Platform.Imports.Reading;

/// <summary>Finds the delimiter that cuts the first lines into the most, and the most even, fields.</summary>
internal static class DelimiterSniffer
{
    private const int Lines = 30;
    private const int LongestSample = 256 * 1024;
    private static readonly char[] Delimiters = [',', '\t', ';', '|', '，'];

    public static char Sniff(TextReader reader)
    {
        var buffer = new char[LongestSample];
        var length = reader.ReadBlock(buffer);
        var sample = new string(buffer, 0, length);
        if (sample.StartsWith("sep=", StringComparison.OrdinalIgnoreCase) && sample.Length > 4)
            return sample[4];

        return Delimiters.MaxBy(delimiter => Score(sample, delimiter));
    }

    // The number of fields that most rows agree on, weighed by how many agree; one field is no sign of a delimiter.
    private static double Score(string sample, char delimiter)
    {
        using var reader = new StringReader(sample);
        var common = DelimitedRecords.Read(reader, delimiter)
            .Take(Lines)
            .Where(record => record.Count > 1)
            .GroupBy(record => record.Count)
            .MaxBy(group => group.Count() * group.Key);
        return common == null ? 0 : common.Count() * common.Key;
    }
}
