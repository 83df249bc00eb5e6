namespace Kefu.CustomerArchives.Customers;

/// <summary>All that a person or a list says of a customer, in stored form.</summary>
internal sealed record CustomerGiven(
    CustomerProfile Profile,
    PaymentAgreement Payment,
    CustomerGrade? Grade,
    IReadOnlyList<ContactDetails> Contacts,
    IReadOnlyList<AddressDetails> Addresses)
{
    public DateOnly? FirstWaybillOn { get; init; }

    public List<string> Mobiles => Contacts.Select(contact => contact.Mobile).Where(mobile => !string.IsNullOrEmpty(mobile)).Select(mobile => mobile!).ToList();

    public void ApplyTo(Customer customer, Func<Guid> newId)
    {
        customer.Describe(Profile);
        customer.AgreeOn(Payment);
        customer.Rate(Grade);
        customer.SetContacts(Contacts, newId);
        customer.SetAddresses(Addresses, newId);
    }
}
