using Volo.Abp;

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

    /// <summary>Which records of an export: what its list was narrowed to; null for all.</summary>
    public string? Filter { get; init; }

    /// <summary>Null only where the masks stayed on.</summary>
    public required RevealReason? Reason { get; init; }

    /// <summary>Required where the reason is <see cref="RevealReason.Other"/>.</summary>
    public string? ReasonText { get; init; }

    /// <summary>Refuses before the work what the log would refuse after it.</summary>
    /// <exception cref="BusinessException">There is no reason, or another one without words.</exception>
    public static void CheckReason(RevealReason? reason, string? text)
    {
        if (reason is null)
            throw new BusinessException(PersonalDataErrorCodes.ReasonRequired);
        if (reason == RevealReason.Other && string.IsNullOrWhiteSpace(text))
            throw new BusinessException(PersonalDataErrorCodes.ReasonTextRequired);
    }
}
