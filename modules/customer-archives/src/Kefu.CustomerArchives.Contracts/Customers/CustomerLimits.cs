namespace Kefu.CustomerArchives.Customers;

/// <summary>The longest texts and the ranges of a customer's fields.</summary>
public static class CustomerLimits
{
    public const int Number = 20;
    public const int Name = 100;
    public const int ShortName = 30;
    public const int CreditCode = 18;
    public const int SalesDepartment = 50;
    public const int AreaCode = 6;
    public const int Address = 200;
    public const int MainCommodity = 100;
    public const int PackagingNote = 200;
    public const int HandlingNote = 500;
    public const int DuplicateReason = 200;

    public const int MinStatementDay = 1;

    /// <summary>The last day that every month has.</summary>
    public const int MaxStatementDay = 28;

    public const double MaxCreditLimit = 100_000_000;

    /// <summary>Below this completeness a draft stays a draft.</summary>
    public const int CompletenessToActivate = 60;

    /// <summary>Contacts, and addresses, of one customer.</summary>
    public const int Items = 50;

    public const int PersonName = 50;
    public const int Title = 30;
    public const int Phone = 30;
    public const int WeChat = 50;
    public const int OpeningHours = 50;
    public const int UnloadingNote = 200;

    /// <summary>Characters of a search text.</summary>
    public const int Filter = 100;
}
