using System.Data;
using Kefu.CustomerArchives.Figures;
using Kefu.CustomerArchives.Localization;
using Kefu.CustomerArchives.Merging;
using Kefu.Platform.Lists;
using Kefu.Platform.Numbering;
using Kefu.Platform.PersonalData;
using Kefu.Platform.Regions;
using Kefu.Platform.Staff;
using Kefu.Platform.Timing;
using Microsoft.AspNetCore.Authorization;
using Volo.Abp;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Uow;
using Volo.Abp.Users;
using Permissions = Kefu.CustomerArchives.CustomerArchivesPermissions.Customers;

namespace Kefu.CustomerArchives.Customers;

/// <inheritdoc cref="ICustomerAppService" />
public sealed class CustomerAppService : ApplicationService, ICustomerAppService
{
    /// <summary>Texts are the module's.</summary>
    public CustomerAppService() => LocalizationResource = typeof(CustomerArchivesResource);

    // The parts of a module are internal, so a public constructor cannot name them.
    private ICustomerRepository Customers => LazyServiceProvider.LazyGetRequiredService<ICustomerRepository>();

    private CustomerInputReader Reader => LazyServiceProvider.LazyGetRequiredService<CustomerInputReader>();

    private DuplicateFinder Duplicates => LazyServiceProvider.LazyGetRequiredService<DuplicateFinder>();

    private INumberAllocator Numbers => LazyServiceProvider.LazyGetRequiredService<INumberAllocator>();

    private ArchiveDeadlines Deadlines => LazyServiceProvider.LazyGetRequiredService<ArchiveDeadlines>();

    private ICompanyClock Company => LazyServiceProvider.LazyGetRequiredService<ICompanyClock>();

    private INumberVoiding Voiding => LazyServiceProvider.LazyGetRequiredService<INumberVoiding>();

    private IRegionDirectory Regions => LazyServiceProvider.LazyGetRequiredService<IRegionDirectory>();

    private IStaffDirectory Staff => LazyServiceProvider.LazyGetRequiredService<IStaffDirectory>();

    private IPersonalDataLog Readings => LazyServiceProvider.LazyGetRequiredService<IPersonalDataLog>();

    /// <inheritdoc />
    [Authorize(Permissions.View)]
    public async Task<CappedResultDto<CustomerRowDto>> GetListAsync(GetCustomersInput input)
    {
        var page = await Customers.GetPageAsync(input);
        foreach (var row in page.Items)
        {
            row.AreaName = Regions.FullName(row.AreaCode);
        }

        return page;
    }

    /// <inheritdoc />
    [Authorize(Permissions.View)]
    public async Task<CustomerDto> GetAsync(Guid id) => await ShownAsync(await Customers.GetForReadingAsync(id));

    /// <inheritdoc />
    [Authorize(Permissions.View)]
    public async Task<CustomerDto> GetByNumberAsync(string number) => await ShownAsync(await Customers.GetForReadingAsync(number));

    /// <inheritdoc />
    [Authorize(Permissions.Create)]
    [UnitOfWork(true, IsolationLevel.ReadCommitted)]
    public async Task<CustomerDto> CreateAsync(CreateCustomerInput input)
    {
        var given = await Reader.ReadAsync(input, input.Name, CurrentUser.Id);
        // Whoever has the number has the turn, and sees what those before it have stored: the same customer may be sent twice at once.
        var number = (await Numbers.AllocateAsync(CustomerArchivesNumberSeries.Customer)).Single();
        if (string.IsNullOrWhiteSpace(input.DuplicateReason))
        {
            await RefuseDuplicateAsync(given);
        }

        var customer = new Customer(GuidGenerator.Create(), number, given.Profile) { DuplicateReason = input.DuplicateReason?.Trim() };
        await ApplyAsync(given, customer);
        return await ShownAsync(await Customers.InsertAsync(customer, autoSave: true));
    }

    /// <inheritdoc />
    [Authorize(Permissions.Update)]
    public async Task<CustomerDto> UpdateAsync(Guid id, UpdateCustomerInput input)
    {
        var customer = await Customers.GetForChangeAsync(id);
        customer.SetConcurrencyStampIfNotNull(input.ConcurrencyStamp);
        var given = await Reader.ReadAsync(input, input.Name ?? customer.Name, customer.OwnerUserId);
        await ApplyAsync(given, customer);
        return await ShownAsync(await Customers.UpdateAsync(customer, autoSave: true));
    }

    /// <inheritdoc />
    [Authorize(Permissions.Delete)]
    public async Task DeleteAsync(Guid id, string? reason = null)
    {
        var customer = await Customers.GetForChangeAsync(id);
        customer.RefuseMerged();
        await Customers.RefuseKeeperAsync(customer);
        await Customers.DeleteAsync(customer);
        await Voiding.VoidAsync(CustomerArchivesNumberSeries.Customer, customer.Number, string.IsNullOrWhiteSpace(reason) ? L["CustomerDeleted"] : reason.Trim());
    }

    /// <inheritdoc />
    [Authorize(Permissions.Activate)]
    public async Task<CustomerDto> ActivateAsync(Guid id)
    {
        var customer = await Customers.GetForChangeAsync(id);
        customer.Activate(Clock.Now);
        return await ShownAsync(await Customers.UpdateAsync(customer, autoSave: true));
    }

    /// <inheritdoc />
    [Authorize(Permissions.Create)]
    public async Task<IReadOnlyList<DuplicateCandidateDto>> FindDuplicatesAsync(FindDuplicatesInput input)
    {
        var (name, creditCode, mobiles) = Reader.Read(input);
        return await Duplicates.FindAsync(name, creditCode, mobiles, input.AreaCode);
    }

    /// <inheritdoc />
    [Authorize(Permissions.Reveal)]
    public async Task<RevealedPersonDto> RevealPhoneAsync(Guid id, RevealPhoneInput input)
    {
        var customer = await Customers.GetForReadingAsync(id);
        var person = customer.PersonOf(input.PersonId);
        await Readings.ReadAsync(new PersonalDataReading
        {
            Module = CustomerArchivesPermissions.Group,
            Entity = nameof(Customer),
            RecordId = customer.Id.ToString(),
            RecordNumber = customer.Number,
            Fields = person.Fields,
            Reason = input.Reason,
            ReasonText = input.ReasonText,
        });
        return ObjectMapper.Map<Person, RevealedPersonDto>(person);
    }

    private async Task ApplyAsync(CustomerGiven given, Customer customer)
    {
        given.ApplyTo(customer, GuidGenerator.Create);
        (await Deadlines.GetAsync()).Note(customer, given.FirstWaybillOn);
    }

    private async Task RefuseDuplicateAsync(CustomerGiven given)
    {
        var candidates = await Duplicates.FindAsync(given.Profile.Name, given.Profile.CreditCode, given.Mobiles, given.Profile.AreaCode);
        if (candidates.Count > 0)
        {
            throw new BusinessException(CustomerArchivesErrorCodes.LikelyDuplicate)
                .WithData("Numbers", string.Join(", ", candidates.Select(candidate => candidate.Number)));
        }
    }

    private async Task<CustomerDto> ShownAsync(Customer customer)
    {
        var dto = ObjectMapper.Map<Customer, CustomerDto>(customer);
        dto.AreaName = Regions.FullName(dto.AreaCode);
        dto.FirstWaybillOn = dto.FirstWaybillAt is { } first ? Company.DayOf(first) : null;
        dto.OwnerName = dto.OwnerUserId is { } owner ? (await Staff.FindAsync(owner))?.Name ?? "" : "";
        foreach (var address in dto.Addresses)
        {
            address.AreaName = Regions.FullName(address.AreaCode);
        }

        return dto;
    }
}
