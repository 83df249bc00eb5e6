using Kefu.Platform.Normalization;

namespace Kefu.CustomerArchives.Customers;

/// <summary>
/// How much of what should be known of a customer is known, by weight. What does not apply – a credit code to a person, a
/// contract to one who does not pay monthly – counts neither way: its weight is spread over the others in proportion.
/// </summary>
internal sealed record Completeness(int Percent, IReadOnlyList<CompletenessItem> Missing)
{
    private static readonly Weighed[] All =
    [
        new(CompletenessItem.PrimaryContact, 20, HasPrimaryContact),
        new(CompletenessItem.CreditCode, 15, customer => CreditCode.Parse(customer.CreditCode).IsValid) { AppliesTo = HasCreditCode },
        new(CompletenessItem.Address, 15, customer => customer.AreaCode is not null && customer.Address is not null),
        new(CompletenessItem.Name, 10, customer => customer.Name.Length > 0),
        new(CompletenessItem.Contract, 10, customer => customer.ContractUntil is not null) { AppliesTo = PaysMonthly },
        new(CompletenessItem.TypeAndIndustry, 5, customer => customer.Type is not null && customer.Industry is not null),
        new(CompletenessItem.RolesAndFlows, 5, customer => customer.Roles != default && customer.Flows != default),
        new(CompletenessItem.PaymentTerm, 5, customer => customer.PaymentTerm is not null),
        new(CompletenessItem.Owner, 5, customer => customer.OwnerUserId is not null),
        new(CompletenessItem.MainCommodity, 5, customer => customer.MainCommodity is not null),
        new(CompletenessItem.ConsentSource, 5, customer => customer.ConsentSource is not null),
    ];

    public static Completeness Of(Customer customer)
    {
        var applying = Array.FindAll(All, item => item.AppliesTo(customer));
        var missing = Array.FindAll(applying, item => !item.IsFilled(customer));
        var whole = applying.Sum(item => item.Weight);
        var filled = whole - missing.Sum(item => item.Weight);
        return new Completeness(100 * filled / whole, Array.ConvertAll(missing, item => item.Item));
    }

    private static bool HasCreditCode(Customer customer) => customer.Type != CustomerType.Individual;

    private static bool PaysMonthly(Customer customer) => customer.PaymentTerm == PaymentTerm.Monthly;

    private static bool HasPrimaryContact(Customer customer)
        => customer.PrimaryContact is { } contact && (PhoneNumber.Parse(contact.Mobile).IsValid || PhoneNumber.Parse(contact.Phone).IsValid);

    private sealed record Weighed(CompletenessItem Item, int Weight, Predicate<Customer> IsFilled)
    {
        public Predicate<Customer> AppliesTo { get; init; } = _ => true;
    }
}
