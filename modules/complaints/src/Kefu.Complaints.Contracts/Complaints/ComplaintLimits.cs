namespace Kefu.Complaints.Complaints;

/// <summary>The longest texts and the ranges of a complaint's fields.</summary>
public static class ComplaintLimits
{
    public const int Number = 32;
    public const int PersonName = 50;
    public const int Phone = 30;
    public const int CustomerNumber = 20;
    public const int CustomerName = 100;

    /// <summary>Waybills of one complaint.</summary>
    public const int Waybills = 20;

    public const int WaybillNumber = 32;
    public const int Description = 2000;

    /// <summary>Of a note, a reason, a result.</summary>
    public const int Note = 1000;

    public const double MaxClaimAmount = 100_000_000;

    /// <summary>How long, in hours, it may still be corrected when the customer spoke.</summary>
    public const int ReceivedAtSettledHours = 24;

    /// <summary>How long ago, in days, another complaint is still shown as perhaps the same.</summary>
    public const int DuplicateDays = 7;

    /// <summary>Characters of a search text.</summary>
    public const int Filter = 100;
}
