using Kefu.CustomerArchives.Customers;

namespace Kefu.CustomerArchives.Blazor.Customers;

/// <summary>A stored customer as a form holds it. What is shown masked is left empty, which leaves the stored value.</summary>
internal static class CustomerForm
{
    public static UpdateCustomerInput Of(CustomerDto customer) => new()
    {
        ConcurrencyStamp = customer.ConcurrencyStamp,
        Name = customer.Type == CustomerType.Individual ? null : customer.Name,
        ShortName = customer.ShortName,
        Type = customer.Type,
        CreditCode = customer.CreditCode,
        Roles = [.. customer.Roles],
        Flows = [.. customer.Flows],
        Industry = customer.Industry,
        Source = customer.Source,
        OwnerUserId = customer.OwnerUserId,
        SalesDepartment = customer.SalesDepartment,
        AreaCode = customer.AreaCode,
        Address = customer.Address,
        MainCommodity = customer.MainCommodity,
        PackagingNote = customer.PackagingNote,
        HandlingNote = customer.HandlingNote,
        PaymentTerm = customer.PaymentTerm,
        CreditLimit = customer.CreditLimit,
        StatementDay = customer.StatementDay,
        Grade = customer.Grade,
        ConsentSource = customer.ConsentSource,
        ArchivedOn = customer.ArchivedOn,
        FirstWaybillOn = customer.FirstWaybillOn,
        Contacts = customer.Contacts.Select(Contact).ToList(),
        Addresses = customer.Addresses.Select(Address).ToList(),
    };

    private static ContactInput Contact(ContactDto contact) => new()
    {
        Id = contact.Id,
        Title = contact.Title,
        IsPrimary = contact.IsPrimary,
        IsDecisionMaker = contact.IsDecisionMaker,
        DoNotCall = contact.DoNotCall,
        Language = contact.Language,
    };

    private static CustomerAddressInput Address(CustomerAddressDto address) => new()
    {
        Id = address.Id,
        Kind = address.Kind,
        AreaCode = address.AreaCode,
        Detail = address.Detail,
        OpeningHours = address.OpeningHours,
        UnloadingNote = address.UnloadingNote,
    };
}
