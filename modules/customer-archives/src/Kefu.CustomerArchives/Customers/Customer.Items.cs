using Kefu.Platform.PersonalData;
using Volo.Abp;

namespace Kefu.CustomerArchives.Customers;

// The contacts and addresses that belong to a customer.
internal sealed partial class Customer
{
    /// <summary>Makes the contacts those given: known ones are changed, new ones added, others removed.</summary>
    /// <exception cref="BusinessException">Not exactly one is primary, or one is not this customer's.</exception>
    public void SetContacts(IReadOnlyList<ContactDetails> contacts, Func<Guid> newId)
    {
        RefuseMerged();
        _contacts.RemoveAll(contact => !contacts.Any(details => details.Id == contact.Id));
        foreach (var details in contacts)
        {
            if (details.Id is null)
            {
                _contacts.Add(new Contact(newId(), Id, details));
            }
            else
            {
                (_contacts.Find(contact => contact.Id == details.Id) ?? throw NotOfThisCustomer()).Describe(details);
            }
        }

        AgreeOnPrimaryContact();
        RefuseContactWithoutPhone();
        Weigh();
    }

    /// <summary>Makes the addresses those given: known ones are changed, new ones added, others removed.</summary>
    /// <exception cref="BusinessException">One is not this customer's.</exception>
    public void SetAddresses(IReadOnlyList<AddressDetails> addresses, Func<Guid> newId)
    {
        RefuseMerged();
        _addresses.RemoveAll(address => !addresses.Any(details => details.Id == address.Id));
        foreach (var details in addresses)
        {
            if (details.Id is null)
            {
                _addresses.Add(new CustomerAddress(newId(), Id, details));
            }
            else
            {
                (_addresses.Find(address => address.Id == details.Id) ?? throw NotOfThisCustomer()).Describe(details);
            }
        }
    }

    /// <summary>Lists name contacts without a number; a draft may keep them until it is taken into use.</summary>
    private void RefuseContactWithoutPhone()
    {
        if (State == CustomerState.Active && _contacts.Find(contact => !contact.HasPhone) is { } contact)
        {
            throw new BusinessException(CustomerArchivesErrorCodes.ContactWithoutPhone).WithData("Name", PersonalDataMask.Name(contact.Name));
        }
    }

    private void AgreeOnPrimaryContact()
    {
        if (_contacts is [var only])
        {
            only.IsPrimary = true;
        }

        var primary = _contacts.Count(contact => contact.IsPrimary);
        if (primary != 1 && (_contacts.Count > 0 || State == CustomerState.Active))
        {
            throw new BusinessException(CustomerArchivesErrorCodes.OnePrimaryContact).WithData("Number", Number);
        }
    }
}
