using Kefu.Platform.Lists;
using Kefu.Platform.PersonalData;
using Kefu.Platform.Staff;
using Microsoft.AspNetCore.Authorization;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Entities;
using Permissions = Kefu.Complaints.ComplaintsPermissions.Complaints;

namespace Kefu.Complaints.Complaints;

/// <inheritdoc cref="IComplaintAppService" />
public sealed class ComplaintAppService : ApplicationService, IComplaintAppService
{
    // The parts of a module are internal, so a public constructor cannot name them.
    private IComplaintRepository Complaints => LazyServiceProvider.LazyGetRequiredService<IComplaintRepository>();

    private ComplaintInputReader Reader => LazyServiceProvider.LazyGetRequiredService<ComplaintInputReader>();

    private ComplaintIntake Intake => LazyServiceProvider.LazyGetRequiredService<ComplaintIntake>();

    private ComplaintClocks Clocks => LazyServiceProvider.LazyGetRequiredService<ComplaintClocks>();

    private CustomerChoices Customers => LazyServiceProvider.LazyGetRequiredService<CustomerChoices>();

    private IStaffDirectory Staff => LazyServiceProvider.LazyGetRequiredService<IStaffDirectory>();

    private IPersonalDataLog Readings => LazyServiceProvider.LazyGetRequiredService<IPersonalDataLog>();

    /// <inheritdoc />
    [Authorize(Permissions.View)]
    public Task<CappedResultDto<ComplaintRowDto>> GetListAsync(GetComplaintsInput input) => Complaints.GetPageAsync(input, Clock.Now);

    /// <inheritdoc />
    [Authorize(Permissions.View)]
    public async Task<ComplaintDto> GetAsync(Guid id) => await ShownAsync(await Complaints.GetForReadingAsync(id));

    /// <inheritdoc />
    [Authorize(Permissions.Create)]
    public async Task<ComplaintDto> CreateAsync(CreateComplaintInput input)
    {
        var report = await Reader.ReadAsync(input, ComplaintReports.Empty(Clock.Now, CurrentUser.Id));
        if (!input.IsDraft)
        {
            Reader.RefuseIncomplete(report);
        }

        var step = Step();
        var complaint = await Intake.TakeDownAsync(report, step);
        if (!input.IsDraft)
        {
            complaint.Register(step);
        }

        return await ShownAsync(await Complaints.InsertAsync(complaint, autoSave: true));
    }

    /// <inheritdoc />
    [Authorize(Permissions.Update)]
    public Task<ComplaintDto> UpdateAsync(Guid id, UpdateComplaintInput input) => ChangeAsync(id, async (complaint, step) =>
    {
        complaint.SetConcurrencyStampIfNotNull(input.ConcurrencyStamp);
        complaint.Correct(await Reader.ReadAsync(input, ComplaintReports.Of(complaint)), await Clocks.GetAsync(), step);
    });

    /// <inheritdoc />
    [Authorize(Permissions.Create)]
    public Task<ComplaintDto> RegisterAsync(Guid id) => ChangeAsync(id, (complaint, step) => complaint.Register(step));

    /// <inheritdoc />
    [Authorize(Permissions.Respond)]
    public Task<ComplaintDto> RespondAsync(Guid id, RespondInput input) => ChangeAsync(id, async (complaint, step)
        => complaint.Respond(new ComplaintResponse(input.RespondedAt ?? step.At, input.Method, input.Note.Trim()), await Clocks.GetAsync(), step));

    /// <inheritdoc />
    [Authorize(Permissions.Close)]
    public Task<ComplaintDto> CloseAsync(Guid id, CloseComplaintInput input)
        => ChangeAsync(id, (complaint, step) => complaint.Close(input.Reason, input.Result.Trim(), step));

    /// <inheritdoc />
    [Authorize(Permissions.Update)]
    public Task<ComplaintDto> ChangeSeverityAsync(Guid id, ChangeSeverityInput input) => ChangeAsync(id, async (complaint, step) =>
    {
        if (complaint.IsLower(input.Severity))
        {
            await CheckPolicyAsync(Permissions.LowerSeverity);
        }

        complaint.ChangeSeverity(input.Severity, input.Reason?.Trim(), await Clocks.GetAsync(), step);
    });

    /// <inheritdoc />
    [Authorize(Permissions.Discard)]
    public Task<ComplaintDto> DiscardAsync(Guid id, DiscardComplaintInput input) => ChangeAsync(id, (complaint, step) => complaint.Discard(input.Reason.Trim(), step));

    /// <inheritdoc />
    [Authorize(Permissions.Create)]
    public async Task<IReadOnlyList<ComplaintDuplicateDto>> FindDuplicatesAsync(FindComplaintDuplicatesInput input)
    {
        var (phone, waybills) = Reader.Read(input);
        return phone is null && waybills.Count == 0 ? [] : await Complaints.FindDuplicatesAsync(phone, waybills, Clock.Now.AddDays(-ComplaintLimits.DuplicateDays));
    }

    /// <inheritdoc />
    [Authorize(Permissions.View)]
    public async Task<ComplaintCustomersDto> GetCustomersAsync(GetComplaintCustomersInput input)
    {
        var found = await Customers.FindAsync(input.Filter);
        return new ComplaintCustomersDto
        {
            IsAvailable = found is not null,
            Items = (found ?? []).Select(customer => new ComplaintCustomerDto { Number = customer.Number, Name = customer.Name }).ToList(),
        };
    }

    /// <inheritdoc />
    [Authorize(Permissions.Reveal)]
    public async Task<RevealedComplainantDto> RevealAsync(Guid id, RevealComplainantInput input)
    {
        var complaint = await Complaints.GetForReadingAsync(id);
        await Readings.ReadAsync(new PersonalDataReading
        {
            Module = ComplaintsPermissions.Group,
            Entity = nameof(Complaint),
            RecordId = complaint.Id.ToString(),
            RecordNumber = complaint.Number,
            Fields = complaint.Phone is null ? [nameof(RevealedComplainantDto.Name)] : [nameof(RevealedComplainantDto.Name), nameof(RevealedComplainantDto.Phone)],
            Reason = input.Reason,
            ReasonText = input.ReasonText,
        });
        return new RevealedComplainantDto { Name = complaint.ComplainantName, Phone = complaint.Phone };
    }

    private Task<ComplaintDto> ChangeAsync(Guid id, Action<Complaint, ComplaintStep> change) => ChangeAsync(id, (complaint, step) =>
    {
        change(complaint, step);
        return Task.CompletedTask;
    });

    private async Task<ComplaintDto> ChangeAsync(Guid id, Func<Complaint, ComplaintStep, Task> change)
    {
        var complaint = await Complaints.GetAsync(id);
        await change(complaint, Step());
        return await ShownAsync(await Complaints.UpdateAsync(complaint, autoSave: true));
    }

    private ComplaintStep Step() => new(Clock.Now, CurrentUser.Id, CurrentUser.UserName is { } name ? StaffName.Of(name, CurrentUser.SurName, CurrentUser.Name) : null);

    private async Task<ComplaintDto> ShownAsync(Complaint complaint)
    {
        var dto = ObjectMapper.Map<Complaint, ComplaintDto>(complaint);
        dto.IsReceivedAtOpen = complaint.IsReceivedAtOpen(Clock.Now);
        dto.OwnerName = dto.OwnerUserId is { } owner ? (await Staff.FindAsync(owner))?.Name ?? "" : "";
        return dto;
    }
}
