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

    /// <summary>A first waybill was not taken in the future.</summary>
    public const string FirstWaybillInFuture = "CustomerArchives:FirstWaybillInFuture";

    /// <summary>The last day of a contract is not before its first.</summary>
    public const string ContractEndsBeforeItBegins = "CustomerArchives:ContractEndsBeforeItBegins";

    /// <summary>The archive has been merged into another: it is read only, and the other takes its place.</summary>
    public const string Merged = "CustomerArchives:Merged";

    /// <summary>An archive cannot be merged with itself.</summary>
    public const string MergeItself = "CustomerArchives:MergeItself";

    /// <summary>An archive in use does not give way to a draft; it can be merged the other way round.</summary>
    public const string MergeIntoDraft = "CustomerArchives:MergeIntoDraft";

    /// <summary>Others have been merged into the archive, so that it stays; it can be merged the other way round.</summary>
    public const string MergeKeepsOthers = "CustomerArchives:MergeKeepsOthers";

    /// <summary>Together the two have more contacts or addresses than a customer may have.</summary>
    public const string MergeTooManyItems = "CustomerArchives:MergeTooManyItems";

    /// <summary>The merge has been undone already.</summary>
    public const string MergeUndone = "CustomerArchives:MergeUndone";

    /// <summary>Too many days have gone by to undo the merge.</summary>
    public const string MergeUndoTooLate = "CustomerArchives:MergeUndoTooLate";

    /// <summary>What the merge changed has been changed again since; undoing it would lose that.</summary>
    public const string MergeUndoConflict = "CustomerArchives:MergeUndoConflict";

    /// <summary>A revisit is recorded once it was made.</summary>
    public const string RevisitInFuture = "CustomerArchives:RevisitInFuture";

    /// <summary>Who was not reached has given no score.</summary>
    public const string RevisitScoreOfNobody = "CustomerArchives:RevisitScoreOfNobody";

    /// <summary>A dissatisfied customer has a reason.</summary>
    public const string RevisitReasonMissing = "CustomerArchives:RevisitReasonMissing";

    /// <summary>A revisit is made at a site.</summary>
    public const string RevisitWithoutSite = "CustomerArchives:RevisitWithoutSite";
}
