using System.Linq.Expressions;
using Kefu.Platform.PersonalData;

namespace Kefu.CustomerArchives.Customers;

/// <summary>Customers as lists show them: only the columns shown are read, and what is personal is masked as it is read.</summary>
internal static class CustomerRows
{
    public static readonly Expression<Func<Customer, CustomerRowDto>> Shown = customer => new CustomerRowDto
    {
        Id = customer.Id,
        Number = customer.Number,
        Name = ShownName(customer.Type, customer.Name),
        Type = customer.Type,
        State = customer.State,
        Grade = customer.Grade,
        Roles = customer.Roles.Split(),
        Flows = customer.Flows.Split(),
        AreaCode = customer.AreaCode,
        PaymentTerm = customer.PaymentTerm,
        ContactName = PersonalDataMask.Name(customer.Contacts.Where(contact => contact.IsPrimary).Select(contact => contact.Name).FirstOrDefault()),
        ContactPhone = PersonalDataMask.Phone(customer.Contacts.Where(contact => contact.IsPrimary).Select(contact => contact.Mobile ?? contact.Phone).FirstOrDefault()),
        Completeness = customer.Completeness,
        CreationTime = customer.CreationTime,
    };

    /// <summary>A person's name is personal, a company's is not.</summary>
    public static string ShownName(CustomerType? type, string name) => type == CustomerType.Individual ? PersonalDataMask.Name(name) : name;
}
