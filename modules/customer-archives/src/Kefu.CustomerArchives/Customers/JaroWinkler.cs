namespace Kefu.CustomerArchives.Customers;

/// <summary>The similarity of two short texts by Jaro and Winkler, from 0 to 1: equal characters near each other count, and a common beginning more.</summary>
internal static class JaroWinkler
{
    private const double PrefixWeight = 0.1;
    private const int LongestPrefix = 4;

    public static double Similarity(string left, string right)
    {
        if (left == right)
        {
            return 1;
        }

        var jaro = Jaro(left, right);
        var prefix = left.Zip(right).Take(LongestPrefix).TakeWhile(pair => pair.First == pair.Second).Count();
        return jaro + (prefix * PrefixWeight * (1 - jaro));
    }

    private static double Jaro(string left, string right)
    {
        var reach = Math.Max(0, (Math.Max(left.Length, right.Length) / 2) - 1);
        var taken = new bool[right.Length];
        var matchedLeft = new List<char>();
        for (var i = 0; i < left.Length; i++)
        {
            for (var j = Math.Max(0, i - reach); j < Math.Min(right.Length, i + reach + 1); j++)
            {
                if (!taken[j] && left[i] == right[j])
                {
                    taken[j] = true;
                    matchedLeft.Add(left[i]);
                    break;
                }
            }
        }

        if (matchedLeft.Count == 0)
        {
            return 0;
        }

        var matchedRight = right.Where((_, j) => taken[j]);
        double matches = matchedLeft.Count;
        var transpositions = matchedLeft.Zip(matchedRight).Count(pair => pair.First != pair.Second) / 2;
        return ((matches / left.Length) + (matches / right.Length) + ((matches - transpositions) / matches)) / 3;
    }
}
