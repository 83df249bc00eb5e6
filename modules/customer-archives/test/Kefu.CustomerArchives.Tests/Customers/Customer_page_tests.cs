using Kefu.ModuleTesting;
using Kefu.Platform.Lists;
using Shouldly;
using Volo.Abp.Validation;
using Xunit;

namespace Kefu.CustomerArchives.Customers;

[Trait("Duty", "D19")]
[Trait("Duty", "D25")]
public class Customer_page_tests : CustomerArchivesTest
{
    private const string Shunda = "KH000001", Hengtong = "KH000002", Maihemuti = "KH000003";

    private IDisposable _clerk = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _clerk = await AsUserWithAsync(Clerk);
        await CreateAsync(Given.Complete("新疆顺达商贸有限公司"));
        await CreateAsync("昌吉恒通轮胎经营部", input =>
        {
            (input.Grade, input.AreaCode, input.PaymentTerm) = (CustomerGrade.A, "652301", PaymentTerm.Collect);
            (input.Roles, input.Flows) = ([CustomerRole.Consignee, CustomerRole.EndCustomer], [FreightFlow.Inbound, FreightFlow.Return]);
            input.Contacts = [Given.Contact("古丽", "13899112222"), new ContactInput { Name = "张师傅", Phone = "0991-4040037" }];
        });
        await CreateAsync("麦合木提·热西提", input => (input.Type, input.Grade, input.AreaCode) = (CustomerType.Individual, CustomerGrade.C, "653101"));
    }

    public override void Dispose()
    {
        _clerk.Dispose();
        base.Dispose();
        GC.SuppressFinalize(this);
    }

    [Theory]
    [InlineData("恒通", Hengtong)]
    [InlineData("顺达商贸", Shunda)]
    [InlineData("麦合木提热西提", Maihemuti)]
    [InlineData("cjht", Hengtong)]
    [InlineData("SDSM", Shunda)]
    [InlineData("maihemuti", Maihemuti)]
    [InlineData("KH000002", Hengtong)]
    [InlineData("kh", Maihemuti, Hengtong, Shunda)]
    [InlineData("0001", Shunda)]
    [InlineData("2222", Hengtong)]
    [InlineData("0037", Hengtong)]
    [InlineData("138 9911 2222", Hengtong)]
    [InlineData("没有这个")]
    [InlineData("100%_")]
    public async Task Customers_are_found_by_name_pinyin_number_and_telephone(string filter, params string[] numbers)
        => (await NumbersAsync(new GetCustomersInput { Filter = filter })).ShouldBe(numbers);

    [Fact]
    public async Task Customers_are_narrowed_by_each_filter()
    {
        (await NumbersAsync(new GetCustomersInput { State = CustomerState.Active })).ShouldBeEmpty();
        (await NumbersAsync(new GetCustomersInput { Grade = CustomerGrade.A })).ShouldBe([Hengtong]);
        (await NumbersAsync(new GetCustomersInput { PaymentTerm = PaymentTerm.Monthly })).ShouldBe([Shunda]);
        (await NumbersAsync(new GetCustomersInput { Role = CustomerRole.EndCustomer })).ShouldBe([Hengtong]);
        (await NumbersAsync(new GetCustomersInput { Flow = FreightFlow.Outbound })).ShouldBe([Shunda]);
        (await NumbersAsync(new GetCustomersInput { Flow = FreightFlow.Return, Grade = CustomerGrade.A })).ShouldBe([Hengtong]);
        (await NumbersAsync(new GetCustomersInput { AreaCode = "653101" })).ShouldBe([Maihemuti]);
        (await NumbersAsync(new GetCustomersInput { AreaCode = "652300" })).ShouldBe([Hengtong], "what belongs to a prefecture");
        (await NumbersAsync(new GetCustomersInput { AreaCode = "650000" })).Count.ShouldBe(3, "and to a province");
    }

    [Theory]
    [InlineData(null, Maihemuti, Hengtong, Shunda)]
    [InlineData("number", Shunda, Hengtong, Maihemuti)]
    [InlineData("name", Hengtong, Maihemuti, Shunda)]
    [InlineData("name desc", Shunda, Maihemuti, Hengtong)]
    [InlineData("grade desc", Maihemuti, Hengtong, Shunda)]
    [InlineData("completeness desc", Shunda, Hengtong, Maihemuti)]
    [InlineData("creationTime", Shunda, Hengtong, Maihemuti)]
    public async Task Customers_come_in_each_documented_order(string? sorting, params string[] numbers)
        => (await NumbersAsync(new GetCustomersInput { Sorting = sorting })).ShouldBe(numbers);

    [Theory]
    [InlineData("Contacts")]
    [InlineData("name; drop table")]
    [InlineData("name upwards")]
    public Task Another_order_is_a_wrong_request(string sorting)
        => Should.ThrowAsync<AbpValidationException>(() => NumbersAsync(new GetCustomersInput { Sorting = sorting }));

    [Fact]
    public async Task A_row_shows_where_the_customer_is_and_what_it_does()
    {
        var row = (await PageAsync(new GetCustomersInput { Filter = "恒通" })).Items.ShouldHaveSingleItem();

        row.AreaName.ShouldContain("昌吉市");
        row.Roles.ShouldBe([CustomerRole.Consignee, CustomerRole.EndCustomer]);
        row.Flows.ShouldBe([FreightFlow.Inbound, FreightFlow.Return]);
        (row.ContactName, row.ContactPhone).ShouldBe(("古**", "138****2222"));
    }

    [Fact]
    public async Task Pages_tell_how_many_there_are_and_whether_all_were_counted()
    {
        var first = await PageAsync(new GetCustomersInput { MaxResultCount = 2 });
        var second = await PageAsync(new GetCustomersInput { MaxResultCount = 2, SkipCount = 2 });
        var beyond = await PageAsync(new GetCustomersInput { MaxResultCount = 2, SkipCount = 20 });

        foreach (var page in new[] { first, second, beyond })
        {
            (page.TotalCount, page.IsTotalExact).ShouldBe((3, true));
        }

        first.Items.Concat(second.Items).Select(row => row.Number).ShouldBe([Maihemuti, Hengtong, Shunda]);
    }

    [Fact]
    public async Task A_page_takes_one_command_and_its_count_another()
    {
        await PageAsync(new GetCustomersInput());
        using var whole = new SqlCommands();
        await PageAsync(new GetCustomersInput { Flow = FreightFlow.Inbound });
        whole.Count.ShouldBe(1, string.Join("\n", whole.Texts));
        whole.Dispose();

        using var full = new SqlCommands();
        await PageAsync(new GetCustomersInput { MaxResultCount = 1 });
        full.Count.ShouldBe(2, string.Join("\n", full.Texts));
        full.Texts[0].ShouldNotContain("HandlingNote", Case.Insensitive, "only the columns that are shown");
    }

    private async Task<IReadOnlyList<string>> NumbersAsync(GetCustomersInput input) => (await PageAsync(input)).Items.Select(row => row.Number).ToList();

    private Task<CappedResultDto<CustomerRowDto>> PageAsync(GetCustomersInput input) => CallAsync((ICustomerAppService customers) => customers.GetListAsync(input));
}
