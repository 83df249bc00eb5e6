using Shouldly;
using Volo.Abp;
using Xunit;

namespace Kefu.Platform.Numbering;

public class Number_period_and_site_tests : NumberingTest
{
    [Fact]
    public async Task A_daily_series_begins_again_with_the_business_day_of_the_company()
    {
        using var atSite = CurrentSite.Change(await GivenSiteAsync("WL"));
        Time.Now = new DateTime(2026, 3, 4, 15, 59, 59, DateTimeKind.Utc);
        (await TakeAsync(TestNumberSeries.Waybill)).ShouldBe(["WL26030400001"]);
        (await TakeAsync(TestNumberSeries.Waybill)).ShouldBe(["WL26030400002"]);

        // 00:00 in Asia/Shanghai.
        Time.Now = new DateTime(2026, 3, 4, 16, 0, 0, DateTimeKind.Utc);

        (await TakeAsync(TestNumberSeries.Waybill)).ShouldBe(["WL26030500001"]);
    }

    [Theory]
    [InlineData(TestNumberSeries.Report, "PG202603-001", "PG202604-001")]
    [InlineData(TestNumberSeries.Appraisal, "JX2026-001", "JX2026-002")]
    public async Task A_series_begins_again_with_its_period(string series, string inMarch, string inApril)
    {
        (await TakeAsync(series)).ShouldBe([inMarch]);

        Time.Now = Start.AddMonths(1);

        (await TakeAsync(series)).ShouldBe([inApril]);
    }

    [Fact]
    public async Task A_series_of_sites_counts_for_each_site()
    {
        foreach (var code in new[] { "WL", "KE" })
        {
            using var atSite = CurrentSite.Change(await GivenSiteAsync(code));
            (await TakeAsync(TestNumberSeries.PickUp)).ShouldBe([$"{code}TH2603040001"]);
        }
    }

    [Fact]
    public async Task A_series_of_the_company_counts_on_over_sites()
    {
        using (CurrentSite.Change(await GivenSiteAsync("WL")))
        {
            (await TakeAsync(TestNumberSeries.Customer)).ShouldBe(["KH000001"]);
        }

        using (CurrentSite.Change(await GivenSiteAsync("KE")))
        {
            (await TakeAsync(TestNumberSeries.Customer)).ShouldBe(["KH000002"]);
        }
    }

    [Fact]
    public async Task A_series_of_sites_asks_for_a_site()
        => (await Should.ThrowAsync<BusinessException>(() => TakeAsync(TestNumberSeries.Waybill))).Code.ShouldBe(NumberingErrorCodes.SiteMissing);
}
