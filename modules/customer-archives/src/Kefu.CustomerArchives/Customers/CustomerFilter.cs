using Kefu.Platform.Normalization;
using Microsoft.EntityFrameworkCore;

namespace Kefu.CustomerArchives.Customers;

/// <summary>Narrows customers down to what a list is asked for.</summary>
internal static class CustomerFilter
{
    private const int LastDigits = 4;

    public static IQueryable<Customer> Matching(this IQueryable<Customer> customers, GetCustomersInput input, IQueryable<Contact> contacts)
    {
        var text = TypedText.Compact(input.Filter);
        customers = input.State is { } state
            ? customers.Where(customer => customer.State == state)
            : customers.Where(customer => customer.State != CustomerState.Merged || customer.Number == text);
        if (input.Grade is { } grade)
            customers = customers.Where(customer => customer.Grade == grade);
        if (input.PaymentTerm is { } term)
            customers = customers.Where(customer => customer.PaymentTerm == term);
        if (input.Role is { } role)
            customers = customers.In(role.SetsWith());
        if (input.Flow is { } flow)
            customers = customers.In(flow.SetsWith());
        if (AreaRange.Of(input.AreaCode) is { } area)
            customers = customers.In(area);
        return customers.Called(text, contacts);
    }

    /// <summary>Those that stand for themselves.</summary>
    public static IQueryable<Customer> Unmerged(this IQueryable<Customer> customers) => customers.Where(customer => customer.State != CustomerState.Merged);

    public static IQueryable<Customer> In(this IQueryable<Customer> customers, AreaRange area) => area.IsOne
        ? customers.Where(customer => customer.AreaCode == area.First)
        : customers.Where(customer => customer.AreaCode!.CompareTo(area.First) >= 0 && customer.AreaCode!.CompareTo(area.Last) <= 0);

    private static IQueryable<Customer> In(this IQueryable<Customer> customers, List<CustomerRole> sets) => customers.Where(customer => sets.Contains(customer.Roles));

    private static IQueryable<Customer> In(this IQueryable<Customer> customers, List<FreightFlow> sets) => customers.Where(customer => sets.Contains(customer.Flows));

    /// <summary>The few contacts come first: their index finds them, whereas each customer would have to be asked for its own.</summary>
    private static IQueryable<Customer> Of(this IQueryable<Customer> customers, IQueryable<Contact> contacts)
        => customers.Where(customer => contacts.Select(contact => contact.CustomerId).Contains(customer.Id));

    /// <summary>What was typed tells by its letters what is meant.</summary>
    private static IQueryable<Customer> Called(this IQueryable<Customer> customers, string text, IQueryable<Contact> contacts)
    {
        if (text.Length == 0)
            return customers;
        if (text.Length == LastDigits && text.All(char.IsAsciiDigit))
            return customers.Of(contacts.Where(contact => contact.MobileLastFour == text || contact.PhoneLastFour == text));
        if (PhoneNumber.Parse(text) is { IsValid: true, Value: { } number })
            return customers.Of(contacts.Where(contact => contact.Mobile == number || contact.Phone == number));
        if (text.All(char.IsAscii))
        {
            var pinyin = text.ToLowerInvariant();
            return customers.Where(customer => customer.Number.Contains(text)
                || customer.PinyinInitials.Contains(pinyin) || customer.PinyinFull.StartsWith(pinyin) || customer.SearchName.Contains(text));
        }

        var name = CustomerName.ForSearch(text);
        return customers.Where(customer => customer.SearchName.Contains(name));
    }
}
