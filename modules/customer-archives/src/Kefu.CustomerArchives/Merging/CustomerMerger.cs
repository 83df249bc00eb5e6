using Kefu.CustomerArchives.Customers;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;
using Volo.Abp.Timing;

namespace Kefu.CustomerArchives.Merging;

/// <summary>Makes one of two archives. The one that goes keeps all it has; the one that stays takes over what it lacks.</summary>
internal sealed class CustomerMerger(IGuidGenerator ids, IClock clock) : ITransientDependency
{
    /// <exception cref="BusinessException">The two cannot be merged this way.</exception>
    public CustomerMerge Merge(Customer kept, Customer merged, IReadOnlyCollection<MergeField> taken, List<Guid> contracts)
    {
        merged.GiveWayTo(kept);
        RefuseTooMany(kept, merged);
        var (before, known) = (FactSheet.Of(kept), Known(kept));
        var (newContacts, newAddresses) = (kept.NewContacts(merged).ToList(), kept.NewAddresses(merged).ToList());
        var silenced = Silenced(kept, merged);

        kept.Become(United(before, FactSheet.Of(merged), taken));
        kept.SetContacts([.. kept.Contacts.Select(contact => Unchanged(contact, silenced)), .. Copies(newContacts, kept)], ids.Create);
        kept.SetAddresses([.. kept.Addresses.Select(address => address.Unchanged), .. newAddresses.Select(address => address.Details)], ids.Create);
        return new CustomerMerge(ids.Create(), kept, merged, Changes(before, kept, known, silenced) with { Contracts = contracts }, clock.Now);
    }

    private static HashSet<Guid> Known(Customer customer)
        => [.. customer.Contacts.Select(contact => contact.Id), .. customer.Addresses.Select(address => address.Id)];

    private static FactSheet United(FactSheet kept, FactSheet merged, IReadOnlyCollection<MergeField> taken)
    {
        var values = FactValues.Of(merged);
        var united = kept.With(taken.Select(field => KeyValuePair.Create(field.ToString(), values[field.ToString()])));
        var (roles, flows) = (kept.Profile.Roles | merged.Profile.Roles, kept.Profile.Flows | merged.Profile.Flows);
        return united with { Profile = united.Profile with { Roles = roles, Flows = flows }, FirstWaybill = kept.FirstWaybill.Or(merged.FirstWaybill) };
    }

    private static MergeChanges Changes(FactSheet before, Customer kept, HashSet<Guid> known, List<Guid> silenced)
    {
        var after = FactSheet.Of(kept);
        var (old, now) = (FactValues.Of(before), FactValues.Of(after));
        return new MergeChanges
        {
            Facts = FactValues.Differences(before, after).ToDictionary(name => name, name => new FactChange(old[name], now[name])),
            Contacts = kept.Contacts.Where(contact => !known.Contains(contact.Id)).ToDictionary(contact => contact.Id, ItemPrint.Of),
            Addresses = kept.Addresses.Where(address => !known.Contains(address.Id)).ToDictionary(address => address.Id, ItemPrint.Of),
            Silenced = silenced,
        };
    }

    /// <summary>Whoever asked either archive not to be called is called by neither.</summary>
    private static List<Guid> Silenced(Customer kept, Customer merged) => kept.Contacts
        .Where(contact => !contact.DoNotCall && merged.Contacts.Any(other => other.DoNotCall && SameItems.Same(contact, other)))
        .Select(contact => contact.Id)
        .ToList();

    private static ContactDetails Unchanged(Contact contact, List<Guid> silenced)
        => contact.Unchanged with { DoNotCall = contact.DoNotCall || silenced.Contains(contact.Id) };

    private static IEnumerable<ContactDetails> Copies(List<Contact> contacts, Customer kept)
        => contacts.Select(contact => contact.Details with { IsPrimary = kept.Contacts.Count == 0 && contact.IsPrimary });

    private static void RefuseTooMany(Customer kept, Customer merged)
    {
        if (kept.Contacts.Count + kept.NewContacts(merged).Count() > CustomerLimits.Items
            || kept.Addresses.Count + kept.NewAddresses(merged).Count() > CustomerLimits.Items)
        {
            throw new BusinessException(CustomerArchivesErrorCodes.MergeTooManyItems).WithData("Number", kept.Number).WithData("Limit", CustomerLimits.Items);
        }
    }
}
