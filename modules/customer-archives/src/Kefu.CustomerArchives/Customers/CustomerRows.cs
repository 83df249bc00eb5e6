using System.Linq.Expressions;
using Kefu.Platform.PersonalData;

namespace Kefu.CustomerArchives.Customers;

/// <summary>Customers as lists show them: only the columns shown are read, and what is personal is masked as it is read unless they are exported in full.</summary>
internal static class CustomerRows
{
    public static readonly Expression<Func<Customer, CustomerRowDto>> Shown = Of(isMasked: true);

    public static readonly Expression<Func<Customer, CustomerRowDto>> InFull = Of(isMasked: false);

    private static Expression<Func<Customer, CustomerRowDto>> Of(bool isMasked) => customer => new CustomerRowDto
    {
        Id = customer.Id,
        Number = customer.Number,
        Name = isMasked ? ShownName(customer.Type, customer.Name) : customer.Name,
        Type = customer.Type,
        State = customer.State,
        Grade = customer.Grade,
        Roles = customer.Roles.Split(),
        Flows = customer.Flows.Split(),
        AreaCode = customer.AreaCode,
        PaymentTerm = customer.PaymentTerm,
        ContactName = NameOf(customer.Contacts.Where(contact => contact.IsPrimary).Select(contact => contact.Name).FirstOrDefault(), isMasked),
        ContactPhone = PhoneOf(customer.Contacts.Where(contact => contact.IsPrimary).Select(contact => contact.Mobile ?? contact.Phone).FirstOrDefault(), isMasked),
        Completeness = customer.Completeness,
        CreationTime = customer.CreationTime,
    };

    /// <summary>A person's name is personal, a company's is not.</summary>
    public static string ShownName(CustomerType? type, string name) => type == CustomerType.Individual ? PersonalDataMask.Name(name) : name;

    private static string NameOf(string? name, bool isMasked) => isMasked ? PersonalDataMask.Name(name) : name ?? "";

    private static string PhoneOf(string? number, bool isMasked) => isMasked ? PersonalDataMask.Phone(number) : number ?? "";
}
