using Shouldly;
using Volo.Abp;
using Volo.Abp.Authorization;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;
using Xunit;
using Permissions = Kefu.Platform.PlatformPermissions.Numbering;

namespace Kefu.Platform.Numbering;

public class Number_pattern_change_tests : NumberingTest
{
    [Fact]
    public async Task Numbers_are_written_in_the_new_way_from_then_on_and_the_counter_goes_on()
    {
        await TakeAsync(TestNumberSeries.Customer, count: 2);
        using var administrator = await AsAdministratorAsync();

        (await ChangeAsync(TestNumberSeries.Customer, "C{SEQ:4}")).NextNumber.ShouldBe("C0003");

        (await TakeAsync(TestNumberSeries.Customer)).ShouldBe(["C0003"]);
    }

    [Fact]
    public async Task A_number_of_a_former_pattern_can_still_be_voided()
    {
        await TakeAsync(TestNumberSeries.Customer, count: 2);
        using var administrator = await AsAdministratorAsync();
        var first = await ChangeAsync(TestNumberSeries.Customer, "C{SEQ:4}");
        await TakeAsync(TestNumberSeries.Customer);
        await ChangeAsync(TestNumberSeries.Customer, "D{SEQ:5}", first.ConcurrencyStamp);

        foreach (var number in new[] { "KH000002", "C0003" })
        {
            await CommitAsync(() => GetRequiredService<INumberVoiding>().VoidAsync(TestNumberSeries.Customer, number, "x"));
        }

        (await GetAsync(TestNumberSeries.Customer)).Voided.ShouldBe(2);
    }

    [Theory]
    [InlineData(TestNumberSeries.Customer, "KH", NumberingErrorCodes.SequenceMissing)]
    [InlineData(TestNumberSeries.Customer, "KH{SEQ}", NumberingErrorCodes.SequenceMissing)]
    [InlineData(TestNumberSeries.Customer, "KH{SEQ:0}", NumberingErrorCodes.SequenceMissing)]
    [InlineData(TestNumberSeries.Customer, "KH{SEQ:6", NumberingErrorCodes.SequenceMissing)]
    [InlineData(TestNumberSeries.Customer, "KH{SEQ:6}{", NumberingErrorCodes.TokenUnknown)]
    [InlineData(TestNumberSeries.Customer, "KH{SEQ:6}{SEQ:6}", NumberingErrorCodes.TokenUnknown)]
    [InlineData(TestNumberSeries.Customer, "KH{CITY}{SEQ:6}", NumberingErrorCodes.TokenUnknown)]
    [InlineData(TestNumberSeries.Customer, "CUSTOMER-NUMBER-{SEQ:6}", NumberingErrorCodes.TooLong)]
    [InlineData(TestNumberSeries.Customer, "KH{SEQ:1}", NumberingErrorCodes.TooNarrow)]
    [InlineData(TestNumberSeries.Report, "PG{yyyy}-{SEQ:3}", NumberingErrorCodes.PeriodMissing)]
    [InlineData(TestNumberSeries.Waybill, "W{yyMMdd}{SEQ:5}", NumberingErrorCodes.SiteTokenMissing)]
    public async Task A_pattern_that_lost_its_counter_or_could_repeat_numbers_is_refused_with_the_reason(string series, string pattern, string code)
    {
        await TakeAsync(TestNumberSeries.Customer, count: 9);
        using var administrator = await AsAdministratorAsync();

        var refused = await Should.ThrowAsync<BusinessException>(() => ChangeAsync(series, pattern));

        (refused.Code, refused.Data["Pattern"]).ShouldBe((code, pattern));
        var unchanged = await GetAsync(series);
        unchanged.Pattern.ShouldBe(unchanged.DeliveredPattern);
    }

    [Fact]
    public async Task A_stale_change_is_refused()
    {
        using var administrator = await AsAdministratorAsync();
        var first = await ChangeAsync(TestNumberSeries.Customer, "C{SEQ:4}");

        await Should.ThrowAsync<AbpDbConcurrencyException>(() => ChangeAsync(TestNumberSeries.Customer, "D{SEQ:4}"));
        await ChangeAsync(TestNumberSeries.Customer, "D{SEQ:4}", first.ConcurrencyStamp);
        await Should.ThrowAsync<AbpDbConcurrencyException>(() => ChangeAsync(TestNumberSeries.Customer, "E{SEQ:4}", first.ConcurrencyStamp));

        (await GetAsync(TestNumberSeries.Customer)).Pattern.ShouldBe("D{SEQ:4}");
    }

    [Fact]
    public async Task Changing_is_a_permission_and_an_unknown_series_is_not_found()
    {
        using (await AsUserWithAsync(Permissions.View))
        {
            await Should.ThrowAsync<AbpAuthorizationException>(() => ChangeAsync(TestNumberSeries.Customer, "C{SEQ:4}"));
        }

        using var administrator = await AsAdministratorAsync();
        await Should.ThrowAsync<EntityNotFoundException>(() => ChangeAsync("Test.Nothing", "C{SEQ:4}"));
    }

    private Task<IDisposable> AsAdministratorAsync() => AsUserWithAsync(Permissions.View, Permissions.Update);

    private Task<NumberSeriesDto> GetAsync(string series) => CallAsync((INumberSeriesAppService all) => all.GetAsync(series));

    private Task<NumberSeriesDto> ChangeAsync(string series, string pattern, string? stamp = null)
        => CallAsync((INumberSeriesAppService all) => all.UpdateAsync(series, new UpdateNumberSeriesInput { Pattern = pattern, ConcurrencyStamp = stamp }));
}
