using Kefu.CustomerArchives.Customers;
using Kefu.Platform.Normalization;

namespace Kefu.CustomerArchives.Merging;

/// <summary>When contacts or addresses of two archives are one.</summary>
internal static class SameItems
{
    /// <summary>The same mobile number is the same person; else the same name with the same other number.</summary>
    public static bool Same(Contact one, Contact other)
        => (one.Mobile is not null && one.Mobile == other.Mobile)
            || (PersonName.ForSearch(one.Name) == PersonName.ForSearch(other.Name) && one.Phone == other.Phone && (one.Mobile is null || other.Mobile is null));

    public static bool Same(CustomerAddress one, CustomerAddress other)
        => one.Kind == other.Kind && one.AreaCode == other.AreaCode && TypedText.Compact(one.Detail) == TypedText.Compact(other.Detail);

    /// <summary>Contacts that the customer does not have and can take: one in use takes nobody who cannot be called.</summary>
    public static IEnumerable<Contact> NewContacts(this Customer kept, Customer merged)
        => merged.Contacts.Where(contact => !kept.Contacts.Any(known => Same(known, contact)) && (contact.HasPhone || kept.State != CustomerState.Active));

    public static IEnumerable<CustomerAddress> NewAddresses(this Customer kept, Customer merged)
        => merged.Addresses.Where(address => !kept.Addresses.Any(known => Same(known, address)));
}
