using Kefu.Platform;
using Kefu.Platform.PersonalData;
using Shouldly;
using Volo.Abp;
using Volo.Abp.Validation;
using Xunit;
using Permissions = Kefu.Complaints.ComplaintsPermissions.Complaints;

namespace Kefu.Complaints.Complaints;

[Trait("Figure", "R17")]
public class Personal_data_tests : ComplaintsTest
{
    [Fact]
    public async Task The_complainant_is_shown_masked_and_saving_that_leaves_what_is_stored()
    {
        using var _ = await AsUserWithAsync(Clerk);
        var created = await CreateAsync();

        var updated = await UpdateAsync(created, input => input.Description = "补充说明");

        (updated.ComplainantName, updated.Phone).ShouldBe(("麦**", "138****0001"));
        var stored = await StoredAsync(created.Id);
        (stored.ComplainantName, stored.Phone).ShouldBe(("麦合木提·热西提", Given.Mobile));
    }

    [Fact]
    public async Task A_mask_is_no_number()
    {
        using var _ = await AsUserWithAsync(Clerk);
        var created = await CreateAsync();

        await Should.ThrowAsync<AbpValidationException>(() => UpdateAsync(created, input => input.Phone = created.Phone));
    }

    [Fact]
    public async Task A_reveal_shows_the_complainant_and_is_logged_with_its_reason()
    {
        using var clerk = await AsUserWithAsync([.. Clerk, Permissions.Reveal, PlatformPermissions.PersonalDataReadings.View]);
        var created = await CreateAsync();

        var shown = await RevealAsync(created, RevealReason.Complaint);

        (shown.Name, shown.Phone).ShouldBe(("麦合木提·热西提", Given.Mobile));
        var reading = (await CallAsync((IPersonalDataReadingAppService log) => log.GetListAsync(new GetPersonalDataReadingsInput()))).Items.ShouldHaveSingleItem();
        (reading.RecordNumber, reading.Reason, reading.Module, reading.Entity).ShouldBe((created.Number, RevealReason.Complaint, "Complaints", "Complaint"));
        reading.Fields.ShouldBe(["Name", "Phone"]);
    }

    [Fact]
    public async Task Another_reason_is_told_in_words()
    {
        using var _ = await AsUserWithAsync([.. Clerk, Permissions.Reveal]);
        var created = await CreateAsync();

        (await Should.ThrowAsync<BusinessException>(() => RevealAsync(created, RevealReason.Other))).Code.ShouldBe(PersonalDataErrorCodes.ReasonTextRequired);
    }

    private Task<RevealedComplainantDto> RevealAsync(ComplaintDto complaint, RevealReason reason)
        => AtAsync((IComplaintAppService complaints) => complaints.RevealAsync(complaint.Id, new RevealComplainantInput { Reason = reason }));
}
