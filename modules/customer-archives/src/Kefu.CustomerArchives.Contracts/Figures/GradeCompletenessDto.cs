using Kefu.CustomerArchives.Customers;

namespace Kefu.CustomerArchives.Figures;

/// <summary>How complete the archives of a grade are.</summary>
public sealed class GradeCompletenessDto
{
    public CustomerGrade Grade { get; set; }

    /// <summary>How many archives there are.</summary>
    public int Count { get; set; }

    /// <summary>The mean of their completeness in percent, one decimal; null where there is none.</summary>
    public decimal? Mean { get; set; }

    /// <summary>What it is to be, in percent.</summary>
    public int Target { get; set; }
}
