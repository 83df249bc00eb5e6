namespace Kefu.CustomerArchives.Customers.Import;

/// <summary>What a later list says of a stored draft: what it does not say stays.</summary>
internal static class DraftUpdate
{
    public static CustomerGiven Over(this CustomerGiven given, Customer draft) => new(
        Profile(given.Profile, draft),
        given.Payment.Term is null ? new PaymentAgreement(draft.PaymentTerm, draft.CreditLimit, draft.StatementDay) : given.Payment,
        given.Grade ?? draft.Grade,
        Contacts(given.Contacts, draft),
        draft.Addresses.Select(address => address.Unchanged).ToList());

    private static CustomerProfile Profile(CustomerProfile given, Customer draft) => given with
    {
        ShortName = given.ShortName ?? draft.ShortName,
        Type = given.Type ?? draft.Type,
        CreditCode = given.CreditCode ?? draft.CreditCode,
        Roles = given.Roles | draft.Roles,
        Flows = given.Flows | draft.Flows,
        Industry = given.Industry ?? draft.Industry,
        Source = draft.Source ?? given.Source,
        OwnerUserId = draft.OwnerUserId,
        SalesDepartment = given.SalesDepartment ?? draft.SalesDepartment,
        AreaCode = given.AreaCode ?? draft.AreaCode,
        Address = given.Address ?? draft.Address,
        MainCommodity = given.MainCommodity ?? draft.MainCommodity,
        PackagingNote = given.PackagingNote ?? draft.PackagingNote,
        HandlingNote = given.HandlingNote ?? draft.HandlingNote,
        ConsentSource = draft.ConsentSource,
        ArchivedOn = given.ArchivedOn ?? draft.ArchivedOn,
    };

    /// <summary>The row's contact becomes the primary one; the others stay.</summary>
    private static List<ContactDetails> Contacts(IReadOnlyList<ContactDetails> given, Customer draft)
    {
        var stored = draft.Contacts.Select(other => other.Unchanged);
        return given is [var contact]
            ? [contact with { Id = draft.PrimaryContact?.Id }, .. stored.Where(other => !other.IsPrimary)]
            : stored.ToList();
    }
}
