using Kefu.Platform.PersonalData;
using Shouldly;
using Volo.Abp;
using Volo.Abp.Domain.Entities;
using Xunit;
using Permissions = Kefu.Complaints.ComplaintsPermissions.Complaints;

namespace Kefu.Complaints.Complaints;

public class Permission_tests : ComplaintsTest
{
    private static readonly Guid Nobody = new("99999999-0000-4000-8000-000000000001");

    private static readonly string[] All =
        [Permissions.View, Permissions.Create, Permissions.Update, Permissions.Respond, Permissions.Close, Permissions.LowerSeverity, Permissions.Discard, Permissions.Reveal];

    private static readonly Dictionary<string, (string Permission, Func<IComplaintAppService, Task> Call)> Verbs = new()
    {
        ["list"] = (Permissions.View, complaints => complaints.GetListAsync(new GetComplaintsInput())),
        ["get"] = (Permissions.View, complaints => complaints.GetAsync(Nobody)),
        ["create"] = (Permissions.Create, complaints => complaints.CreateAsync(Given.Complaint())),
        ["register"] = (Permissions.Create, complaints => complaints.RegisterAsync(Nobody)),
        ["find duplicates"] = (Permissions.Create, complaints => complaints.FindDuplicatesAsync(new FindComplaintDuplicatesInput { Phone = Given.Mobile })),
        ["update"] = (Permissions.Update, complaints => complaints.UpdateAsync(Nobody, new UpdateComplaintInput { Description = "改", ConcurrencyStamp = "1" })),
        ["change severity"] = (Permissions.Update, complaints => complaints.ChangeSeverityAsync(Nobody, new ChangeSeverityInput { Severity = ComplaintSeverity.L2 })),
        ["respond"] = (Permissions.Respond, complaints => complaints.RespondAsync(Nobody, new RespondInput { Note = "已联系" })),
        ["close"] = (Permissions.Close, complaints => complaints.CloseAsync(Nobody, new CloseComplaintInput { Result = "已处理" })),
        ["discard"] = (Permissions.Discard, complaints => complaints.DiscardAsync(Nobody, new DiscardComplaintInput { Reason = "打错" })),
        ["reveal"] = (Permissions.Reveal, complaints => complaints.RevealAsync(Nobody, new RevealComplainantInput { Reason = RevealReason.Complaint })),
    };

    public static TheoryData<string> Names => new(Verbs.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Each_verb_is_allowed_by_its_own_permission(string verb)
    {
        using var _ = await AsUserWithAsync(Verbs[verb].Permission);

        try
        {
            await CallAtAsync(Verbs[verb].Call);
        }
        catch (EntityNotFoundException)
        {
            // Allowed: it looked for the complaint.
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Each_verb_is_denied_to_who_has_all_permissions_but_its_own(string verb)
    {
        using var _ = await AsUserWithAsync([.. All.Except([Verbs[verb].Permission])]);

        await DeniedAsync(() => CallAtAsync(Verbs[verb].Call));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public Task Nobody_who_is_not_signed_in_may_do_anything(string verb) => DeniedAsync(() => CallAtAsync(Verbs[verb].Call));

    private Task<bool> CallAtAsync(Func<IComplaintAppService, Task> call) => AtAsync<IComplaintAppService, bool>(async complaints =>
    {
        await call(complaints);
        return true;
    });
}
