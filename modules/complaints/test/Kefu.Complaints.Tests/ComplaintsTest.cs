using Kefu.Complaints.Complaints;
using Kefu.ModuleTesting;
using Kefu.Platform.Sites;
using Volo.Abp.Authorization;
using Permissions = Kefu.Complaints.ComplaintsPermissions.Complaints;

namespace Kefu.Complaints;

/// <summary>The module on a database of its own, with real authorisation and transactions, at one site of two.</summary>
public abstract class ComplaintsTest : ModuleTest<KefuComplaintsModule>
{
    protected static readonly string[] Clerk =
        [Permissions.View, Permissions.Create, Permissions.Update, Permissions.Respond, Permissions.Close, Permissions.Discard];

    protected Guid Here { get; private set; }

    protected Guid Elsewhere { get; private set; }

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        Here = await GivenSiteAsync("WLMQ");
        Elsewhere = await GivenSiteAsync("KS");
    }

    /// <summary>Calls a service at a site; without a word at the site that the test is at.</summary>
    protected async Task<TResult> AtAsync<TService, TResult>(Func<TService, Task<TResult>> call, Guid? siteId = null) where TService : notnull
    {
        using var _ = GetRequiredService<ICurrentSite>().Change(siteId ?? Here);
        return await CallAsync(call);
    }

    protected Task<ComplaintDto> CreateAsync(CreateComplaintInput input, Guid? siteId = null) => AtAsync((IComplaintAppService complaints) => complaints.CreateAsync(input), siteId);

    protected Task<ComplaintDto> CreateAsync(Action<CreateComplaintInput>? with = null)
    {
        var input = Given.Complaint();
        with?.Invoke(input);
        return CreateAsync(input);
    }

    protected Task<ComplaintDto> GivenDraftAsync(Action<CreateComplaintInput>? with = null) => CreateAsync(input =>
    {
        input.IsDraft = true;
        with?.Invoke(input);
    });

    protected Task<ComplaintDto> GetAsync(Guid id, Guid? siteId = null) => AtAsync((IComplaintAppService complaints) => complaints.GetAsync(id), siteId);

    protected Task<ComplaintDto> UpdateAsync(ComplaintDto shown, Action<UpdateComplaintInput> with)
    {
        var input = Given.Unchanged(shown);
        with(input);
        return AtAsync((IComplaintAppService complaints) => complaints.UpdateAsync(shown.Id, input));
    }

    protected Task<ComplaintDto> RegisterAsync(Guid id) => AtAsync((IComplaintAppService complaints) => complaints.RegisterAsync(id));

    protected Task<ComplaintDto> RespondAsync(Guid id, DateTime? at = null) => AtAsync((IComplaintAppService complaints) =>
        complaints.RespondAsync(id, new RespondInput { Method = ResponseMethod.Call, RespondedAt = at, Note = "已联系客户，明早重新派送" }));

    protected Task<ComplaintDto> CloseAsync(Guid id) => AtAsync((IComplaintAppService complaints) =>
        complaints.CloseAsync(id, new CloseComplaintInput { Reason = ClosingReason.Settled, Result = "已重新派送，客户满意" }));

    protected Task<ComplaintDto> ChangeSeverityAsync(Guid id, ComplaintSeverity severity, string? reason = null) => AtAsync((IComplaintAppService complaints) =>
        complaints.ChangeSeverityAsync(id, new ChangeSeverityInput { Severity = severity, Reason = reason }));

    protected Task<ComplaintDto> DiscardAsync(Guid id) => AtAsync((IComplaintAppService complaints) => complaints.DiscardAsync(id, new DiscardComplaintInput { Reason = "打错电话" }));

    /// <summary>What is stored, past the masks.</summary>
    internal Task<Complaint> StoredAsync(Guid id) => AtAsync((IComplaintRepository complaints) => CommitAsync(() => complaints.GetForReadingAsync(id)));

    protected static Task DeniedAsync(Func<Task> call) => Shouldly.Should.ThrowAsync<AbpAuthorizationException>(call);

    /// <summary>A time of the company, in Beijing time, in UTC.</summary>
    protected static DateTime Local(int month, int day, int hour, int minute = 0) => new DateTime(2026, month, day, hour, minute, 0, DateTimeKind.Utc).AddHours(-8);
}
