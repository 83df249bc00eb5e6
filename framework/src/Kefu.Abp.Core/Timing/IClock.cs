namespace Volo.Abp.Timing;

/// <summary>The only source of "now" in the product.</summary>
public interface IClock
{
    DateTime Now { get; }

    DateTimeKind Kind { get; }

    bool SupportsMultipleTimezone { get; }

    /// <summary>The same instant in the clock's kind; a value of unspecified kind is taken to be of it already.</summary>
    DateTime Normalize(DateTime dateTime);
}
