using Volo.Abp.Domain.Entities;

namespace Kefu.CustomerArchives.Customers;

/// <summary>A place where a customer's goods or papers go.</summary>
internal sealed class CustomerAddress : Entity<Guid>
{
    private CustomerAddress() { }

    internal CustomerAddress(Guid id, Guid customerId, AddressDetails details) : base(id)
    {
        CustomerId = customerId;
        Describe(details);
    }

    public Guid CustomerId { get; private set; }

    public AddressKind Kind { get; private set; }

    public string AreaCode { get; private set; } = "";

    public string Detail { get; private set; } = "";

    public string? ContactName { get; private set; }

    public string? Phone { get; private set; }

    public string? OpeningHours { get; private set; }

    public string? UnloadingNote { get; private set; }

    public Person Person => new(ContactName, null, Phone);

    /// <summary>All of it, as another archive takes it over.</summary>
    public AddressDetails Details => Unchanged with { Id = null, ContactName = ContactName, Phone = Phone };

    /// <summary>What leaves it as it is.</summary>
    public AddressDetails Unchanged => new()
    {
        Id = Id,
        Kind = Kind,
        AreaCode = AreaCode,
        Detail = Detail,
        OpeningHours = OpeningHours,
        UnloadingNote = UnloadingNote,
    };

    internal void Describe(AddressDetails details)
    {
        (Kind, AreaCode, Detail) = (details.Kind, details.AreaCode, details.Detail);
        (OpeningHours, UnloadingNote) = (details.OpeningHours, details.UnloadingNote);
        ContactName = Stored.Text(ContactName, details.ContactName);
        Phone = Stored.Text(Phone, details.Phone);
    }
}
