namespace Kefu.CustomerArchives.Customers;

/// <summary>What is personal of someone, in full: to be shown only with a reason.</summary>
internal sealed record Person(string? Name, string? Mobile, string? Phone, string? WeChat = null)
{
    /// <summary>Names of what there is.</summary>
    public IReadOnlyList<string> Fields =>
        new[] { (nameof(Name), Name), (nameof(Mobile), Mobile), (nameof(Phone), Phone), (nameof(WeChat), WeChat) }
            .Where(field => field.Item2 is not null)
            .Select(field => field.Item1)
            .ToList();
}
