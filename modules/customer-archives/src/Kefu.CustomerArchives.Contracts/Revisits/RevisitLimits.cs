namespace Kefu.CustomerArchives.Revisits;

/// <summary>The ranges of a revisit's fields.</summary>
public static class RevisitLimits
{
    /// <summary>The worst score of satisfaction (CSAT).</summary>
    public const int LowestScore = 1;

    /// <summary>The best one.</summary>
    public const int HighestScore = 5;

    /// <summary>Up to this score the customer is dissatisfied: a reason is needed, and a complaint is drafted.</summary>
    public const int DissatisfiedScore = 2;

    public const int Note = 1000;

    public const int ComplaintNumber = 32;
}
