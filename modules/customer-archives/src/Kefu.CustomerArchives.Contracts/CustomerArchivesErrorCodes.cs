namespace Kefu.CustomerArchives;

/// <summary>Codes of what the module refuses; each has a text in resource CustomerArchives.</summary>
public static class CustomerArchivesErrorCodes
{
    /// <summary>A customer that is not a draft cannot be activated.</summary>
    public const string NotADraft = "CustomerArchives:NotADraft";

    /// <summary>Too little is known of a customer to take it into use.</summary>
    public const string NotComplete = "CustomerArchives:NotComplete";

    /// <summary>A customer in use, or with contacts, has exactly one primary contact.</summary>
    public const string OnePrimaryContact = "CustomerArchives:OnePrimaryContact";

    /// <summary>A contact has a mobile number or another telephone number.</summary>
    public const string ContactWithoutPhone = "CustomerArchives:ContactWithoutPhone";

    /// <summary>A new contact has a name.</summary>
    public const string ContactWithoutName = "CustomerArchives:ContactWithoutName";

    /// <summary>The contact or address is not one of this customer's.</summary>
    public const string NotOfThisCustomer = "CustomerArchives:NotOfThisCustomer";

    /// <summary>Stored customers look like the new one, and no reason was given to go on.</summary>
    public const string LikelyDuplicate = "CustomerArchives:LikelyDuplicate";
}
