namespace Kefu.Platform.PersonalData;

/// <summary>The log of who read which person's data. It is only ever added to.</summary>
public interface IPersonalDataLog
{
    /// <summary>Logs a reading in the caller's transaction: what cannot be logged must not be shown.</summary>
    Task ReadAsync(PersonalDataReading reading);
}
