using Kefu.ModuleTesting;
using Shouldly;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Authorization;
using Volo.Abp.Modularity;
using Volo.Abp.Uow;
using Xunit;

namespace Kefu.Platform.PersonalData;

[DependsOn(typeof(KefuPlatformModule))]
public sealed class PersonalDataTestModule : AbpModule;

[Trait("Figure", "R17")]
public class Personal_data_log_tests : ModuleTest<PersonalDataTestModule>
{
    private static readonly Guid Reader = new("11111111-0000-4000-8000-000000000001");

    [Fact]
    public async Task A_reading_is_logged_with_who_when_what_and_why()
    {
        await ReadAsAsync(Reader, Mobile("KH000001"));

        var reading = (await ListAsync()).Items.ShouldHaveSingleItem();
        reading.ShouldSatisfyAllConditions(
            () => reading.UserId.ShouldBe(Reader),
            () => reading.UserName.ShouldBe("tester"),
            () => reading.ReadAt.ShouldBe(Start),
            () => reading.ClientIpAddress.ShouldBe("10.0.0.7"),
            () => reading.Kind.ShouldBe(PersonalDataReadingKind.Reveal),
            () => reading.Module.ShouldBe("CustomerArchives"),
            () => reading.Entity.ShouldBe("Customer"),
            () => reading.RecordId.ShouldBe("id-KH000001"),
            () => reading.RecordNumber.ShouldBe("KH000001"),
            () => reading.Fields.ShouldBe(["Mobile", "IdentityNumber"]),
            () => reading.Count.ShouldBe(1),
            () => reading.Reason.ShouldBe(RevealReason.Contact),
            () => reading.ReasonText.ShouldBe("arrival notice"));
    }

    [Fact]
    public async Task An_export_is_logged_with_its_number_of_records()
    {
        await ReadAsAsync(Reader, Mobile("KH000001") with { RecordId = null, RecordNumber = null, Kind = PersonalDataReadingKind.Export, Count = 1234 });

        (await ListAsync(new() { Kind = PersonalDataReadingKind.Export })).Items.ShouldHaveSingleItem().Count.ShouldBe(1234);
        (await ListAsync(new() { Kind = PersonalDataReadingKind.Reveal })).TotalCount.ShouldBe(0);
    }

    [Fact]
    public async Task What_is_rolled_back_was_not_shown_and_is_not_logged()
    {
        using (GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true))
        {
            await GetRequiredService<IPersonalDataLog>().ReadAsync(Mobile("KH000001"));
        }

        (await ListAsync()).TotalCount.ShouldBe(0);
    }

    [Fact]
    public async Task Another_reason_must_be_told_in_words()
    {
        var refused = await Should.ThrowAsync<BusinessException>(() => ReadAsAsync(Reader, Mobile("KH000001") with { Reason = RevealReason.Other, ReasonText = " " }));

        refused.Code.ShouldBe(PersonalDataErrorCodes.ReasonTextRequired);
        (await ListAsync()).TotalCount.ShouldBe(0);
    }

    [Fact]
    public async Task The_log_is_narrowed_by_who_record_and_reason()
    {
        var other = new Guid("11111111-0000-4000-8000-000000000002");
        await ReadAsAsync(Reader, Mobile("KH000001"));
        await ReadAsAsync(other, Mobile("KH000002") with { Reason = RevealReason.Inspection });

        (await NumbersAsync(new() { UserId = other })).ShouldBe(["KH000002"]);
        (await NumbersAsync(new() { Module = "CustomerArchives", Entity = "Customer", RecordId = "id-KH000001" })).ShouldBe(["KH000001"]);
        (await NumbersAsync(new() { Entity = "Contact" })).ShouldBeEmpty();
        (await NumbersAsync(new() { Filter = " 0002 " })).ShouldBe(["KH000002"]);
        (await NumbersAsync(new() { Filter = "test" })).Count.ShouldBe(2);
        (await NumbersAsync(new() { Reason = RevealReason.Inspection })).ShouldBe(["KH000002"]);
    }

    [Fact]
    public async Task The_log_is_narrowed_by_business_days()
    {
        Time.Now = new DateTime(2026, 3, 4, 15, 59, 59, DateTimeKind.Utc);
        await ReadAsAsync(Reader, Mobile("KH000001"));
        Time.Now = new DateTime(2026, 3, 4, 16, 0, 0, DateTimeKind.Utc);
        await ReadAsAsync(Reader, Mobile("KH000002"));

        (await NumbersAsync(new() { To = new DateOnly(2026, 3, 4) })).ShouldBe(["KH000001"]);
        (await NumbersAsync(new() { From = new DateOnly(2026, 3, 5), To = new DateOnly(2026, 3, 5) })).ShouldBe(["KH000002"]);
    }

    [Fact]
    public async Task The_log_is_paged_the_latest_first()
    {
        foreach (var number in Enumerable.Range(1, 5))
        {
            Time.Now = Start.AddMinutes(number);
            await ReadAsAsync(Reader, Mobile($"KH{number}"));
        }

        var page = await ListAsync(new() { SkipCount = 1, MaxResultCount = 2 });

        page.TotalCount.ShouldBe(5);
        page.Items.Select(reading => reading.RecordNumber).ShouldBe(["KH4", "KH3"]);
    }

    [Fact]
    public async Task The_log_is_shown_only_with_permission()
    {
        using var user = await AsUserWithAsync();

        await Should.ThrowAsync<AbpAuthorizationException>(() => CallAsync((IPersonalDataReadingAppService log) => log.GetListAsync(new())));
    }

    private static PersonalDataReading Mobile(string number) => new()
    {
        Module = "CustomerArchives",
        Entity = "Customer",
        RecordId = "id-" + number,
        RecordNumber = number,
        Fields = ["Mobile", "IdentityNumber"],
        Reason = RevealReason.Contact,
        ReasonText = "arrival notice",
    };

    private async Task ReadAsAsync(Guid userId, PersonalDataReading reading)
    {
        using var user = As(userId);
        using var address = GetRequiredService<IClientAddress>().Change("10.0.0.7");
        await CommitAsync(() => GetRequiredService<IPersonalDataLog>().ReadAsync(reading));
    }

    private async Task<PagedResultDto<PersonalDataReadingDto>> ListAsync(GetPersonalDataReadingsInput? input = null)
    {
        using var user = await AsUserWithAsync(PlatformPermissions.PersonalDataReadings.View);
        return await CallAsync((IPersonalDataReadingAppService log) => log.GetListAsync(input ?? new()));
    }

    private async Task<List<string?>> NumbersAsync(GetPersonalDataReadingsInput input) => [.. (await ListAsync(input)).Items.Select(reading => reading.RecordNumber)];
}
