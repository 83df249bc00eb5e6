namespace Kefu.CustomerArchives.Customers;

/// <summary>Where a grade comes from.</summary>
public enum GradeSource
{
    /// <summary>From the freight of the past months.</summary>
    Computed,

    /// <summary>Set by a person, or taken from a list.</summary>
    Manual,
}
