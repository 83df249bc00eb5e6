using Kefu.CustomerArchives.Customers;
using Kefu.Platform.Normalization;
using Kefu.Platform.PersonalData;
using Kefu.Platform.Sites;
using Microsoft.AspNetCore.Authorization;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Permissions = Kefu.CustomerArchives.CustomerArchivesPermissions.Revisits;

namespace Kefu.CustomerArchives.Revisits;

/// <inheritdoc cref="IRevisitAppService" />
public sealed class RevisitAppService(ICurrentSite site) : ApplicationService, IRevisitAppService
{
    private IRevisitRepository Revisits => LazyServiceProvider.LazyGetRequiredService<IRevisitRepository>();

    private ICustomerRepository Customers => LazyServiceProvider.LazyGetRequiredService<ICustomerRepository>();

    /// <inheritdoc />
    [Authorize(Permissions.View)]
    public Task<PagedResultDto<RevisitDto>> GetListAsync(GetRevisitsInput input) => Revisits.GetPageAsync(input);

    /// <inheritdoc />
    [Authorize(Permissions.Create)]
    public async Task<RevisitDto> CreateAsync(CreateRevisitInput input)
    {
        var customer = await Customers.GetForReadingAsync(input.CustomerId);
        var contact = input.ContactId is { } id
            ? customer.Contacts.FirstOrDefault(known => known.Id == id)
                ?? throw new BusinessException(CustomerArchivesErrorCodes.NotOfThisCustomer).WithData("Number", customer.Number)
            : customer.PrimaryContact;
        var note = TypedText.Clean(input.Note);
        var result = new RevisitResult(input.At ?? Clock.Now, input.Channel, input.IsReached, input.Score, input.Reason, note.Length == 0 ? null : note);
        var siteId = site.Id ?? throw new BusinessException(CustomerArchivesErrorCodes.RevisitWithoutSite);
        var revisit = await Revisits.InsertAsync(new RevisitRecord(GuidGenerator.Create(), siteId, customer, contact, result, Clock.Now), autoSave: true);
        return Shown(revisit, contact);
    }

    private RevisitDto Shown(RevisitRecord revisit, Contact? contact)
    {
        var dto = ObjectMapper.Map<RevisitRecord, RevisitDto>(revisit);
        dto.ContactName = PersonalDataMask.Name(contact?.Name);
        return dto;
    }
}
