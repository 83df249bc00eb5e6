using Volo.Abp.Domain.Entities;

namespace Kefu.Platform.Imports;

/// <summary>What a user chose for the headers of an import type: the next file with such a header is read the same way.</summary>
internal sealed class RememberedMapping : Entity<Guid>
{
    private RememberedMapping() { }

    public RememberedMapping(Guid id, Guid userId, string type) : base(id)
    {
        UserId = userId;
        Type = type;
    }

    public Guid UserId { get; private set; }
    public string Type { get; private set; } = "";

    /// <summary>Header to field; an empty field leaves the column out.</summary>
    public Dictionary<string, string> Fields { get; private set; } = [];

    public void Learn(IEnumerable<(string Header, string? Field)> choices)
    {
        var fields = new Dictionary<string, string>(Fields);
        foreach (var (header, field) in choices)
            fields[header] = field ?? "";
        Fields = fields;
    }
}
