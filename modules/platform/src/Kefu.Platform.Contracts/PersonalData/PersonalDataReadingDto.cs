using Volo.Abp.Application.Dtos;

namespace Kefu.Platform.PersonalData;

/// <summary>One reading of personal data: who, when, what and why.</summary>
public sealed class PersonalDataReadingDto : EntityDto<Guid>
{
    /// <summary>When, in UTC.</summary>
    public DateTime ReadAt { get; set; }

    /// <summary>Who; empty where a client of the API read without a user.</summary>
    public Guid? UserId { get; set; }

    public string? UserName { get; set; }

    /// <summary>The client of the API, where one was used.</summary>
    public string? ClientId { get; set; }

    public string? ClientIpAddress { get; set; }

    public PersonalDataReadingKind Kind { get; set; }

    /// <summary>Group name of the module.</summary>
    public string Module { get; set; } = "";

    public string Entity { get; set; } = "";

    /// <summary>Empty where several records were read at once.</summary>
    public string? RecordId { get; set; }

    public string? RecordNumber { get; set; }

    public IReadOnlyList<string> Fields { get; set; } = [];

    /// <summary>How many records.</summary>
    public int Count { get; set; }

    /// <summary>Which records of an export: what its list was narrowed to, as JSON; empty for all.</summary>
    public string? Filter { get; set; }

    /// <summary>Empty where the masks stayed on.</summary>
    public RevealReason? Reason { get; set; }

    public string? ReasonText { get; set; }
}
