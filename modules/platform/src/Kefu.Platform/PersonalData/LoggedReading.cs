using Volo.Abp.Domain.Entities;

namespace Kefu.Platform.PersonalData;

/// <summary>A reading as it was logged. Nothing of it ever changes.</summary>
internal sealed class LoggedReading : Entity<Guid>
{
    private const char FieldSeparator = ',';

    private LoggedReading() { }

    public LoggedReading(Guid id, DateTime readAt, PersonalDataReader reader, PersonalDataReading reading) : base(id)
    {
        ReadAt = readAt;
        UserId = reader.UserId;
        UserName = reader.UserName;
        ClientId = reader.ClientId;
        ClientIpAddress = reader.ClientIpAddress;
        Kind = reading.Kind;
        Module = reading.Module;
        Entity = reading.Entity;
        RecordId = reading.RecordId;
        RecordNumber = reading.RecordNumber;
        Fields = string.Join(FieldSeparator, reading.Fields);
        Count = reading.Count;
        Filter = reading.Filter.Truncate(PersonalDataLimits.Filter);
        Reason = reading.Reason;
        ReasonText = reading.ReasonText;
    }

    public DateTime ReadAt { get; private set; }

    public Guid? UserId { get; private set; }

    public string? UserName { get; private set; }

    public string? ClientId { get; private set; }

    public string? ClientIpAddress { get; private set; }

    public PersonalDataReadingKind Kind { get; private set; }

    public string Module { get; private set; } = "";

    public string Entity { get; private set; } = "";

    public string? RecordId { get; private set; }

    public string? RecordNumber { get; private set; }

    public string Fields { get; private set; } = "";

    public int Count { get; private set; }

    public string? Filter { get; private set; }

    public RevealReason? Reason { get; private set; }

    public string? ReasonText { get; private set; }

    public string[] ListFields() => Fields.Split(FieldSeparator, StringSplitOptions.RemoveEmptyEntries);
}
