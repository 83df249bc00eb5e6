namespace Kefu.CustomerArchives.Customers;

/// <summary>How a value that is shown masked is changed by those who do not see it.</summary>
internal static class Stored
{
    /// <summary>Null leaves what is stored; an empty text removes it.</summary>
    public static string? Text(string? stored, string? given) => given switch
    {
        null => stored,
        "" => null,
        _ => given,
    };
}
