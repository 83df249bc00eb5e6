using Shouldly;
using Volo.Abp;
using Xunit;
using Permissions = Kefu.Complaints.ComplaintsPermissions.Complaints;

namespace Kefu.Complaints.Complaints;

/// <summary>Raising is free; lowering needs its own permission and a reason.</summary>
[Trait("Duty", "D20")]
public class Severity_tests : ComplaintsTest
{
    [Fact]
    public async Task Whoever_corrects_complaints_may_raise_the_severity()
    {
        using var _ = await AsUserWithAsync(Clerk);
        var complaint = await CreateAsync();

        var raised = await ChangeSeverityAsync(complaint.Id, ComplaintSeverity.L2);

        raised.Severity.ShouldBe(ComplaintSeverity.L2);
        var change = raised.Actions[^1];
        (change.Kind, change.FromSeverity, change.ToSeverity).ShouldBe((ComplaintActionKind.SeverityChanged, ComplaintSeverity.L1, ComplaintSeverity.L2));
    }

    [Fact]
    public async Task Lowering_without_its_permission_is_denied()
    {
        using var _ = await AsUserWithAsync(Clerk);
        var complaint = await CreateAsync(input => input.Severity = ComplaintSeverity.L2);

        await DeniedAsync(() => ChangeSeverityAsync(complaint.Id, ComplaintSeverity.L1, "只是催件"));

        (await GetAsync(complaint.Id)).Severity.ShouldBe(ComplaintSeverity.L2);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("  ")]
    public async Task Lowering_without_a_reason_is_refused(string? reason)
    {
        using var _ = await AsUserWithAsync([.. Clerk, Permissions.LowerSeverity]);
        var complaint = await CreateAsync(input => input.Severity = ComplaintSeverity.L2);

        (await Should.ThrowAsync<BusinessException>(() => ChangeSeverityAsync(complaint.Id, ComplaintSeverity.L1, reason))).Code.ShouldBe(ComplaintsErrorCodes.LoweringNeedsReason);
    }

    [Fact]
    public async Task A_lowered_severity_stands_in_the_time_line_with_its_reason()
    {
        using var _ = await AsUserWithAsync([.. Clerk, Permissions.LowerSeverity]);
        var complaint = await CreateAsync(input => input.Severity = ComplaintSeverity.L2);

        var lowered = await ChangeSeverityAsync(complaint.Id, ComplaintSeverity.L1, "只是催件");

        (lowered.Severity, lowered.Actions[^1].Text).ShouldBe((ComplaintSeverity.L1, "只是催件"));
    }

    [Fact]
    public async Task A_correction_cannot_lower_it_on_the_side()
    {
        using var _ = await AsUserWithAsync([.. Clerk, Permissions.LowerSeverity]);
        var complaint = await CreateAsync(input => input.Severity = ComplaintSeverity.L2);

        (await Should.ThrowAsync<BusinessException>(() => UpdateAsync(complaint, input => input.Severity = ComplaintSeverity.L1))).Code.ShouldBe(ComplaintsErrorCodes.LoweringNeedsReason);
        (await UpdateAsync(complaint, input => input.Severity = ComplaintSeverity.L3)).Severity.ShouldBe(ComplaintSeverity.L3);
    }

    [Fact]
    public async Task The_same_severity_again_is_no_change()
    {
        using var _ = await AsUserWithAsync(Clerk);
        var complaint = await CreateAsync();

        (await ChangeSeverityAsync(complaint.Id, ComplaintSeverity.L1)).Actions.Count.ShouldBe(2);
    }
}
