using System.Linq.Expressions;
using Kefu.CustomerArchives.Customers;

namespace Kefu.CustomerArchives.Merging;

/// <summary>By what two archives are held against each other.</summary>
internal sealed class ComparedKeys
{
    public static readonly Expression<Func<Customer, ComparedKeys>> Of = customer => new ComparedKeys
    {
        Id = customer.Id,
        CreditCode = customer.CreditCode,
        NormalizedName = customer.NormalizedName,
        Mobiles = customer.Contacts.Where(contact => contact.Mobile != null).Select(contact => contact.Mobile!).ToList(),
    };

    public Guid Id { get; init; }

    public string? CreditCode { get; init; }

    public string NormalizedName { get; init; } = "";

    public List<string> Mobiles { get; init; } = [];

    /// <summary>The surest first.</summary>
    public IEnumerable<DuplicateKind> SharedWith(ComparedKeys other)
    {
        if (CreditCode is not null && CreditCode == other.CreditCode)
            yield return DuplicateKind.CreditCode;
        if (Mobiles.Intersect(other.Mobiles).Any())
            yield return DuplicateKind.Mobile;
        if (NormalizedName == other.NormalizedName)
            yield return DuplicateKind.Name;
    }
}
