using Kefu.CustomerArchives.Customers;
using System.Text.Json.Nodes;

namespace Kefu.CustomerArchives.Merging;

/// <summary>Takes back what a merge changed of the customer that stayed, unless somebody has worked on it since.</summary>
internal static class MergeUndoing
{
    /// <exception cref="MergeConflictException">Undoing would lose what was changed since.</exception>
    public static void TakeBack(this Customer kept, MergeChanges changes, Func<Guid> newId)
    {
        if (kept.ChangedSince(changes) is { Count: > 0 } changed)
        {
            throw new MergeConflictException(kept, changed);
        }

        kept.Become(FactSheet.Of(kept).With(changes.Facts.Select(fact => KeyValuePair.Create(fact.Key, fact.Value.Before))));
        kept.SetContacts([.. kept.Contacts.Where(contact => !changes.Contacts.ContainsKey(contact.Id)).Select(contact => Unchanged(contact, changes))], newId);
        kept.SetAddresses([.. kept.Addresses.Where(address => !changes.Addresses.ContainsKey(address.Id)).Select(address => address.Unchanged)], newId);
    }

    private static List<string> ChangedSince(this Customer kept, MergeChanges changes)
    {
        var values = FactValues.Of(FactSheet.Of(kept));
        var changed = changes.Facts.Where(fact => !JsonNode.DeepEquals(values[fact.Key], fact.Value.After)).Select(fact => fact.Key).ToList();
        if (changes.Contacts.Any(added => kept.Contacts.FirstOrDefault(contact => contact.Id == added.Key) is not { } contact || ItemPrint.Of(contact) != added.Value))
        {
            changed.Add(nameof(Customer.Contacts));
        }

        if (changes.Addresses.Any(added => kept.Addresses.FirstOrDefault(address => address.Id == added.Key) is not { } address || ItemPrint.Of(address) != added.Value))
        {
            changed.Add(nameof(Customer.Addresses));
        }

        return changed;
    }

    private static ContactDetails Unchanged(Contact contact, MergeChanges changes)
        => contact.Unchanged with { DoNotCall = contact.DoNotCall && !changes.Silenced.Contains(contact.Id) };
}
