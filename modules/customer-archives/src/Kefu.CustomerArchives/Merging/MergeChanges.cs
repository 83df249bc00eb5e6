using System.Text.Json.Nodes;

namespace Kefu.CustomerArchives.Merging;

/// <summary>What a merge changed of the customer that stayed: enough to see whether it is still so, and to take it back.</summary>
internal sealed record MergeChanges
{
    /// <summary>Facts before and after, by name.</summary>
    public Dictionary<string, FactChange> Facts { get; init; } = [];

    /// <summary>Contacts that were added, each with its print.</summary>
    public Dictionary<Guid, string> Contacts { get; init; } = [];

    /// <summary>Addresses that were added, each with its print.</summary>
    public Dictionary<Guid, string> Addresses { get; init; } = [];

    /// <summary>Contacts that were there already and are not to be called any more.</summary>
    public List<Guid> Silenced { get; init; } = [];

    /// <summary>Contracts that came with the one that went.</summary>
    public List<Guid> Contracts { get; init; } = [];
}

/// <summary>A fact before and after.</summary>
internal sealed record FactChange(JsonNode? Before, JsonNode? After);
