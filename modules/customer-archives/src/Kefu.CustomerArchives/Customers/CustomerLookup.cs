using Kefu.Platform.PersonalData;
using Microsoft.AspNetCore.Authorization;
using Volo.Abp.Application.Services;
using Permissions = Kefu.CustomerArchives.CustomerArchivesPermissions.Customers;

namespace Kefu.CustomerArchives.Customers;

/// <inheritdoc cref="ICustomerLookup" />
public sealed class CustomerLookup : ApplicationService, ICustomerLookup
{
    private const int MostChoices = 12;

    private ICustomerRepository Customers => LazyServiceProvider.LazyGetRequiredService<ICustomerRepository>();

    private IPersonalDataLog Readings => LazyServiceProvider.LazyGetRequiredService<IPersonalDataLog>();

    /// <inheritdoc />
    [Authorize(Permissions.View)]
    public async Task<IReadOnlyList<CustomerChoiceDto>> FindAsync(string text)
    {
        var page = await Customers.GetPageAsync(new GetCustomersInput { Filter = text, MaxResultCount = MostChoices });
        return page.Items.Select(row => new CustomerChoiceDto { Number = row.Number, Name = row.Name }).ToList();
    }

    /// <inheritdoc />
    public async Task<CustomerPersonDto?> FindContactAsync(Guid customerId, Guid? contactId)
    {
        if (CurrentUser.IsAuthenticated)
        {
            await CheckPolicyAsync(Permissions.Reveal);
        }

        var customer = await Customers.FindAsync(customerId);
        var contact = contactId is null ? customer?.PrimaryContact : customer?.Contacts.FirstOrDefault(known => known.Id == contactId);
        if (customer is null || contact is null)
        {
            return null;
        }

        await Readings.ReadAsync(new PersonalDataReading
        {
            Module = CustomerArchivesPermissions.Group,
            Entity = nameof(Customer),
            RecordId = customer.Id.ToString(),
            RecordNumber = customer.Number,
            Fields = contact.Person.Fields,
            Reason = RevealReason.Complaint,
        });
        return new CustomerPersonDto { Name = contact.Name, Phone = contact.Mobile ?? contact.Phone };
    }
}
