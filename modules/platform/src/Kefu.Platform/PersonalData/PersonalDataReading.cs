namespace Kefu.Platform.PersonalData;

/// <summary>What is read unmasked, and why. Who and when the log itself knows.</summary>
public sealed record PersonalDataReading
{
    /// <summary>Group name of the module: <c>CustomerArchives</c>.</summary>
    public required string Module { get; init; }

    /// <summary>Name of the entity: <c>Customer</c>.</summary>
    public required string Entity { get; init; }

    /// <summary>Null where several records are read at once.</summary>
    public string? RecordId { get; init; }

    /// <summary>The record's business number.</summary>
    public string? RecordNumber { get; init; }

    /// <summary>Names of the fields: <c>Mobile</c>, <c>IdentityNumber</c>.</summary>
    public required IReadOnlyList<string> Fields { get; init; }

    /// <summary>How many records.</summary>
    public int Count { get; init; } = 1;

    public PersonalDataReadingKind Kind { get; init; }

    public required RevealReason Reason { get; init; }

    /// <summary>Required where the reason is <see cref="RevealReason.Other"/>.</summary>
    public string? ReasonText { get; init; }
}
