using Kefu.CustomerArchives.Customers;

namespace Kefu.CustomerArchives;

/// <summary>Customers that tests begin with.</summary>
internal static class Given
{
    public const string CreditCode = "91650100MA77500036";
    public const string Mobile = "13899110001";

    /// <summary>Only what a draft needs.</summary>
    public static CreateCustomerInput Draft(string name) => new() { Name = name };

    /// <summary>All that counts.</summary>
    public static CreateCustomerInput Complete(string name = "新疆顺达商贸有限公司") => new()
    {
        Name = name,
        Type = CustomerType.Enterprise,
        Industry = Industry.Trade,
        CreditCode = CreditCode,
        AreaCode = "650102",
        Address = "北京路1号",
        Roles = [CustomerRole.Shipper],
        Flows = [FreightFlow.Outbound],
        PaymentTerm = PaymentTerm.Monthly,
        MainCommodity = "百货",
        ConsentSource = ConsentSource.Contract,
        Contacts = [Contact()],
    };

    public static CreateCustomerInput With(this CreateCustomerInput input, Action<CreateCustomerInput> change)
    {
        change(input);
        return input;
    }

    public static ContactInput Contact(string name = "麦合木提·热西提", string? mobile = Mobile) => new() { Name = name, Mobile = mobile, IsPrimary = true };

    /// <summary>What a form sends back of a record that was only looked at.</summary>
    public static UpdateCustomerInput Unchanged(CustomerDto shown) => new()
    {
        ConcurrencyStamp = shown.ConcurrencyStamp,
        ShortName = shown.ShortName,
        Type = shown.Type,
        CreditCode = shown.CreditCode,
        Roles = [.. shown.Roles],
        Flows = [.. shown.Flows],
        Industry = shown.Industry,
        AreaCode = shown.AreaCode,
        Address = shown.Address,
        PaymentTerm = shown.PaymentTerm,
        CreditLimit = shown.CreditLimit,
        StatementDay = shown.StatementDay,
        Grade = shown.Grade,
        MainCommodity = shown.MainCommodity,
        ConsentSource = shown.ConsentSource,
        Contacts = shown.Contacts.Select(contact => new ContactInput { Id = contact.Id, Title = contact.Title, IsPrimary = contact.IsPrimary }).ToList(),
        Addresses = shown.Addresses
            .Select(address => new CustomerAddressInput { Id = address.Id, Kind = address.Kind, AreaCode = address.AreaCode, Detail = address.Detail })
            .ToList(),
    };
}
