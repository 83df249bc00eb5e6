using Shouldly;
using Volo.Abp;
using Volo.Abp.Authorization;
using Volo.Abp.Uow;
using Xunit;
using Permissions = Kefu.Platform.PlatformPermissions.Numbering;

namespace Kefu.Platform.Numbering;

public class Number_void_tests : NumberingTest
{
    [Fact]
    public async Task A_void_number_stays_with_its_reason_and_is_not_given_out_again()
    {
        await TakeAsync(TestNumberSeries.Customer, count: 2);
        using var clerk = await AsUserWithAsync(Permissions.View);

        await VoidAsync(TestNumberSeries.Customer, "KH000002", "entered twice");

        var number = (await VoidsAsync(TestNumberSeries.Customer)).ShouldHaveSingleItem();
        (number.Number, number.Reason, number.VoidedBy, number.CreationTime).ShouldBe(("KH000002", "entered twice", "tester", Start));
        (await TakeAsync(TestNumberSeries.Customer)).ShouldBe(["KH000003"]);
    }

    [Fact]
    public async Task Every_number_of_a_period_is_given_out_and_those_that_are_void_are_counted()
    {
        using var clerk = await AsUserWithAsync(Permissions.View);
        await TakeAsync(TestNumberSeries.Report, count: 3);
        await VoidAsync(TestNumberSeries.Report, "PG202603-002", "misprint");
        Time.Now = Start.AddMonths(1);
        await TakeAsync(TestNumberSeries.Report);

        var periods = await CallAsync((INumberSeriesAppService series) => series.GetPeriodsAsync(TestNumberSeries.Report, new()));

        periods.Items.Select(period => (period.Period, period.GivenOut, period.Voided)).ShouldBe([("202604", 1, 0), ("202603", 3, 1)]);
        var now = await CallAsync((INumberSeriesAppService series) => series.GetAsync(TestNumberSeries.Report));
        (now.GivenOut, now.Voided, now.NextNumber).ShouldBe((1, 0, "PG202604-002"));
    }

    [Fact]
    public async Task A_rollback_takes_the_void_back()
    {
        await TakeAsync(TestNumberSeries.Customer);
        using (GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true, isTransactional: true))
        {
            await GetRequiredService<INumberVoiding>().VoidAsync(TestNumberSeries.Customer, "KH000001", "never mind");
        }

        using var clerk = await AsUserWithAsync(Permissions.View);
        (await VoidsAsync(TestNumberSeries.Customer)).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("KH000000")]
    [InlineData("KH000003")]
    [InlineData("KH01")]
    [InlineData("FH000001")]
    [InlineData("")]
    public async Task A_number_that_was_not_given_out_is_not_voided(string number)
    {
        await TakeAsync(TestNumberSeries.Customer, count: 2);

        (await Should.ThrowAsync<BusinessException>(() => VoidAsync(TestNumberSeries.Customer, number, "x"))).Code.ShouldBe(NumberingErrorCodes.NotGivenOut);
    }

    [Fact]
    public async Task A_number_is_voided_once()
    {
        await TakeAsync(TestNumberSeries.Customer);
        await VoidAsync(TestNumberSeries.Customer, "KH000001", "first");

        (await Should.ThrowAsync<BusinessException>(() => VoidAsync(TestNumberSeries.Customer, "KH000001", "second"))).Code.ShouldBe(NumberingErrorCodes.VoidAlready);
    }

    [Fact]
    public async Task A_site_voids_its_own_numbers_only()
    {
        var (here, there) = (await GivenSiteAsync("WL"), await GivenSiteAsync("KE"));
        using var clerk = await AsUserWithAsync(Permissions.View);
        using (CurrentSite.Change(here))
        {
            await TakeAsync(TestNumberSeries.Waybill);
        }

        using (CurrentSite.Change(there))
        {
            await TakeAsync(TestNumberSeries.Waybill);
            (await Should.ThrowAsync<BusinessException>(() => VoidAsync(TestNumberSeries.Waybill, "WL26030400001", "x"))).Code.ShouldBe(NumberingErrorCodes.NotGivenOut);
            await VoidAsync(TestNumberSeries.Waybill, "KE26030400001", "x");
        }

        using var back = CurrentSite.Change(here);
        (await VoidsAsync(TestNumberSeries.Waybill)).ShouldBeEmpty();
    }

    [Fact]
    public async Task By_hand_a_number_is_voided_that_stands_on_no_record()
    {
        await TakeAsync(TestNumberSeries.Customer, count: 2);
        await TakeAsync(TestNumberSeries.Invoice);
        using var administrator = await AsUserWithAsync(Permissions.View, Permissions.Void);

        (await Should.ThrowAsync<BusinessException>(() => VoidByHandAsync(TestNumberSeries.Customer, TestNumberSeries.InUse))).Code.ShouldBe(NumberingErrorCodes.InUse);
        (await Should.ThrowAsync<BusinessException>(() => VoidByHandAsync(TestNumberSeries.Invoice, "F0001"))).Code.ShouldBe(NumberingErrorCodes.VoidedByItsRecord);
        await VoidByHandAsync(TestNumberSeries.Customer, "KH000002");

        (await VoidsAsync(TestNumberSeries.Customer)).Select(number => number.Number).ShouldBe(["KH000002"]);
    }

    [Fact]
    public async Task Seeing_and_voiding_are_permissions()
    {
        using (await AsUserWithAsync(Permissions.View))
        {
            await Should.ThrowAsync<AbpAuthorizationException>(() => VoidByHandAsync(TestNumberSeries.Customer, "KH000002"));
        }

        using var nobody = await AsUserWithAsync();
        await Should.ThrowAsync<AbpAuthorizationException>(() => VoidsAsync(TestNumberSeries.Customer));
        await Should.ThrowAsync<AbpAuthorizationException>(() => CallAsync((INumberSeriesAppService series) => series.GetListAsync()));
        await Should.ThrowAsync<AbpAuthorizationException>(() => CallAsync((INumberSeriesAppService series) => series.GetAsync(TestNumberSeries.Customer)));
        await Should.ThrowAsync<AbpAuthorizationException>(() => CallAsync((INumberSeriesAppService series) => series.GetPeriodsAsync(TestNumberSeries.Customer, new())));
    }

    private Task VoidAsync(string series, string number, string reason)
        => CommitAsync(() => GetRequiredService<INumberVoiding>().VoidAsync(series, number, reason));

    private Task VoidByHandAsync(string series, string number)
        => CallAsync((INumberSeriesAppService all) => all.VoidAsync(series, new VoidNumberInput { Number = number, Reason = "lost with a crash of the old system" }));

    private async Task<IReadOnlyList<NumberVoidDto>> VoidsAsync(string series)
        => (await CallAsync((INumberSeriesAppService all) => all.GetVoidsAsync(series, new GetNumberVoidsInput()))).Items;
}
