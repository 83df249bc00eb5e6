using System.Linq.Expressions;

namespace Kefu.CustomerArchives.Customers;

/// <summary>What is read of a stored customer to compare it with another.</summary>
internal static class Likenesses
{
    public static readonly Expression<Func<Customer, CustomerLikeness>> ByCreditCode = customer => new CustomerLikeness
    {
        Id = customer.Id, Number = customer.Number, Name = customer.Name, Type = customer.Type, State = customer.State,
        AreaCode = customer.AreaCode, NormalizedName = customer.NormalizedName,
        Kind = DuplicateKind.CreditCode, Key = customer.CreditCode!,
    };

    public static readonly Expression<Func<Contact, Customer, CustomerLikeness>> ByMobile = (contact, customer) => new CustomerLikeness
    {
        Id = customer.Id, Number = customer.Number, Name = customer.Name, Type = customer.Type, State = customer.State,
        AreaCode = customer.AreaCode, NormalizedName = customer.NormalizedName,
        Kind = DuplicateKind.Mobile, Key = contact.Mobile!,
    };

    public static readonly Expression<Func<Customer, CustomerLikeness>> ByName = customer => new CustomerLikeness
    {
        Id = customer.Id, Number = customer.Number, Name = customer.Name, Type = customer.Type, State = customer.State,
        AreaCode = customer.AreaCode, NormalizedName = customer.NormalizedName,
        Kind = DuplicateKind.Name, Key = customer.NormalizedName,
    };
}
