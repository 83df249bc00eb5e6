using Kefu.ModuleTesting;
using Kefu.Platform.Imports;
using Shouldly;
using Xunit;

namespace Kefu.CustomerArchives.Customers.Import;

[Trait("Duty", "D19")]
[Trait("Duty", "D25")]
public class Customer_list_writing_tests : CustomerArchivesTest
{
    [Fact]
    public async Task Rows_become_drafts_with_numbers_in_their_order()
    {
        using var clerk = await AsUserWithAsync(Clerk);

        await ImportAsync("""
            客户名称,客户类别,等级,所在地,联系人,手机,固话,统一社会信用代码,结算方式,建档日期,主营,备注
            新疆顺达商贸有限公司,发货人、终端,重点,喀什,林师傅,173 6029 8860,（0991）4040037,91650100ma77500036,月 结,2007年7月24日,瓷砖,怕压
            麦合木提·热西提,收货人,一般,伊宁,,,,,到付,,,
            """);

        var first = await ByNumberAsync("KH000001");
        var second = await ByNumberAsync("KH000002");
        first.ShouldSatisfyAllConditions(
            () => (first.State, first.Source, first.Grade, first.GradeSource).ShouldBe((CustomerState.Draft, CustomerSource.Import, CustomerGrade.A, GradeSource.Manual)),
            () => (first.Name, first.Type, first.CreditCode, first.AreaCode).ShouldBe(("新疆顺达商贸有限公司", CustomerType.Enterprise, Given.CreditCode, "653101")),
            () => (first.Roles, first.Flows).ShouldBe((CustomerRole.Shipper | CustomerRole.EndCustomer, FreightFlow.Outbound)),
            () => (first.PaymentTerm, first.ArchivedOn, first.MainCommodity, first.HandlingNote).ShouldBe((PaymentTerm.Monthly, new DateOnly(2007, 7, 24), "瓷砖", "怕压")),
            () => (first.Contacts[0].Name, first.Contacts[0].Mobile, first.Contacts[0].Phone, first.Contacts[0].IsPrimary).ShouldBe(("林师傅", "17360298860", "0991-4040037", true)));
        second.ShouldSatisfyAllConditions(
            () => (second.Type, second.Grade, second.AreaCode).ShouldBe((CustomerType.Individual, CustomerGrade.C, "654002")),
            () => (second.Roles, second.Flows).ShouldBe((CustomerRole.Consignee, FreightFlow.Inbound)),
            () => second.Contacts.ShouldBeEmpty());
    }

    [Theory]
    [InlineData("单位名称,业务类别,客户级别,城市,对接人,联系电话,付款方式,税号,登记时间", "恒通轮胎经营部,进出港,VIP客户,乌鲁木齐市,张三,13899110001/0991-4040037,回单付款,,2008/6/4")]
    [InlineData("公司名称(必填),客户角色,货物流向,ABC分类,所属地区,联系人姓名,手机号码,座机,结款方式,建立日期", "恒通轮胎经营部,收货方,进港+出港,Ａ类,新疆乌鲁木齐,张三,+86 138-9911-0001,09914040037,回结,20080604")]
    [InlineData("客户,类别,级别,地区,联系人,电话,结算,合作时间", "恒通轮胎经营部,进港、出港,大客户,乌鲁木齐,张三,13899110001 或 0991-4040037,回付,2008.6.4")]
    public async Task Other_offices_use_other_words_for_the_same(string header, string row)
    {
        using var clerk = await AsUserWithAsync(Clerk);

        await ImportAsync($"序号,{header}\n1,{row}\n");

        var stored = await ByNumberAsync("KH000001");
        stored.ShouldSatisfyAllConditions(
            () => (stored.Name, stored.Grade, stored.AreaCode, stored.PaymentTerm).ShouldBe(("恒通轮胎经营部", CustomerGrade.A, "650100", PaymentTerm.OnReceipt)),
            () => stored.Flows.ShouldBe(FreightFlow.Inbound | FreightFlow.Outbound),
            () => stored.ArchivedOn.ShouldBe(new DateOnly(2008, 6, 4)),
            () => (stored.Contacts[0].Name, stored.Contacts[0].Mobile, stored.Contacts[0].Phone).ShouldBe(("张三", Given.Mobile, "0991-4040037")));
    }

    [Fact]
    public async Task What_stands_for_nothing_is_nothing_and_what_is_unknown_is_an_error()
    {
        using var clerk = await AsUserWithAsync(Clerk);

        var trial = await TryAsync("""
            客户名称,等级,手机,结算方式,所在地
            顺达,无,/,—,-
            恒通,甲等之上,13899110001,赊账,天边
            """);

        trial.Errors.Select(error => $"{error.Row} {error.Field} {error.Code}").ShouldBe(["3 等级 Platform:ImportValueUnknown", "3 结算方式 Platform:ImportValueUnknown"]);
        trial.Warnings.Select(warning => $"{warning.Row} {warning.Field}").ShouldBe(["3 所在地"], "a draft needs no area, and the clerk is told");
    }

    [Fact]
    public async Task Rows_like_stored_customers_are_matches_by_code_mobile_or_name()
    {
        using var clerk = await AsUserWithAsync(Clerk);
        await CreateAsync(Given.Complete("新疆顺达商贸有限公司"));

        var trial = await TryAsync($"""
            客户名称,手机,统一社会信用代码
            甲公司,,{Given.CreditCode}
            乙公司,{Given.Mobile},
            顺达商贸有限责任公司,,
            丙公司,13899110009,
            """);

        (trial.Valid, trial.Matches, trial.Duplicates).ShouldBe((4, 3, 0));
    }

    [Fact]
    [Trait("Duty", "R14")]
    public async Task The_day_of_the_first_waybill_is_read_and_one_to_come_is_an_error()
    {
        using var clerk = await AsUserWithAsync(Clerk);
        var trial = await TryAsync("客户名称,首票日期\n顺达,2026-3-5\n");
        trial.Errors.Select(error => error.Field).ShouldBe(["首票日期"]);

        await ImportAsync("客户名称,首票日期\n顺达,2026-3-2\n");

        var stored = await ByNumberAsync("KH000001");
        (stored.FirstWaybillAt, stored.ArchiveDueAt).ShouldBe((new DateTime(2026, 3, 1, 16, 0, 0), new DateTime(2026, 3, 5, 16, 0, 0)));
    }

    [Fact]
    public async Task A_later_list_adds_to_a_draft_and_takes_nothing_from_it()
    {
        using var clerk = await AsUserWithAsync(Clerk);
        var draft = await CreateAsync("顺达商贸", input => (input.MainCommodity, input.Contacts) = ("干果", [Given.Contact()]));

        await ImportAsync("客户名称,等级,主营,手机\n顺达商贸,B,,13899110007\n", ReimportRule.UpdateIfDraft, draft.Id);

        var stored = await StoredAsync(draft.Id);
        (stored.Grade, stored.MainCommodity).ShouldBe((CustomerGrade.B, "干果"));
        stored.Contacts.ShouldHaveSingleItem().Mobile.ShouldBe("13899110007");
        stored.OwnerUserId.ShouldBe(draft.OwnerUserId);
    }

    private Task<ImportTrial> TryAsync(string csv) => WithFileAsync(csv, (type, path) => ImportTrial.RunAsync(type, path));

    private Task<int> ImportAsync(string csv, ReimportRule rule = ReimportRule.Skip, Guid? match = null) => WithFileAsync(csv, async (type, path) =>
    {
        var trial = await ImportTrial.RunAsync(type, path);
        trial.Errors.ShouldBeEmpty();
        (match is null).ShouldBe(trial.Matches == 0);
        return await type.WriteAsync(new ImportBatch(Guid.Empty, rule, trial.Rows), CancellationToken.None);
    });

    private async Task<T> WithFileAsync<T>(string csv, Func<CustomerImportType, string, Task<T>> use)
    {
        var path = Path.Combine(DataFolder, "list.csv");
        await File.WriteAllTextAsync(path, csv);
        return await CallAsync((CustomerImportType type) => CommitAsync(() => use(type, path)));
    }

    private async Task<Customer> ByNumberAsync(string number)
    {
        var row = (await CallAsync((ICustomerAppService customers) => customers.GetListAsync(new GetCustomersInput { Filter = number }))).Items.ShouldHaveSingleItem();
        return await StoredAsync(row.Id);
    }
}
