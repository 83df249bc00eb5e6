using Kefu.CustomerArchives.Customers;
using Kefu.ModuleTesting;
using Shouldly;
using Xunit;

namespace Kefu.CustomerArchives.Merging;

[Trait("Duty", "D25")]
public class Duplicate_queue_tests : MergingTest
{
    [Fact]
    public async Task Archives_that_share_a_credit_code_a_mobile_number_or_a_name_are_in_it_each_pair_once()
    {
        await ThreeAsync();

        (await PairsAsync()).ShouldBe(["KH000001 KH000002 Mobile, Name", "KH000001 KH000003 CreditCode"]);
        (await PairsAsync(DuplicateKind.CreditCode)).ShouldBe(["KH000001 KH000003 CreditCode"]);
        (await PairsAsync(DuplicateKind.Mobile)).ShouldBe(["KH000001 KH000002 Mobile, Name"]);
        (await PairsAsync(DuplicateKind.Name)).ShouldBe(["KH000001 KH000002 Mobile, Name"]);
        (await PairsAsync(DuplicateKind.SimilarName)).ShouldBeEmpty();
    }

    [Fact]
    public async Task It_comes_in_pages_with_names_masked_and_takes_five_commands()
    {
        await ThreeAsync();
        await QueueAsync();

        using var commands = new SqlCommands();
        var second = await QueueAsync(skip: 1, take: 1);

        commands.Count.ShouldBe(5, string.Join("\n", commands.Texts));
        (second.TotalCount, second.IsTotalExact).ShouldBe((2, true));
        (second.Items.ShouldHaveSingleItem().Second.Name, second.Items[0].First.ContactPhone).ShouldBe(("恒**", "138****0001"));
    }

    [Fact]
    public async Task Who_is_said_not_to_be_the_same_is_not_shown_again_and_saying_it_twice_is_no_harm()
    {
        var (first, second, _) = await ThreeAsync();

        await NotSameAsync(second, first);
        await NotSameAsync(first, second);

        (await PairsAsync()).ShouldBe(["KH000001 KH000003 CreditCode"]);
        await RefusedAsync(CustomerArchivesErrorCodes.MergeItself, () => NotSameAsync(first, first));
    }

    [Fact]
    public async Task What_has_been_merged_or_deleted_is_decided()
    {
        var (first, second, third) = await ThreeAsync();

        await MergeAsync(second, first);
        await CallAsync((ICustomerAppService customers) => customers.DeleteAsync(third.Id));

        (await PairsAsync()).ShouldBeEmpty();
    }

    private async Task<(CustomerDto First, CustomerDto Second, CustomerDto Third)> ThreeAsync() => (
        await ActiveAsync(),
        await AgainAsync(input => input.Contacts = [Given.Contact("古丽")]),
        await CreateAsync("恒通", input => (input.Type, input.CreditCode, input.DuplicateReason) = (CustomerType.Individual, Given.CreditCode, "待核实")));

    private async Task<IEnumerable<string>> PairsAsync(DuplicateKind? kind = null)
        => (await QueueAsync(kind)).Items.Select(pair => $"{pair.First.Number} {pair.Second.Number} {string.Join(", ", pair.Kinds)}");

    private Task NotSameAsync(CustomerDto one, CustomerDto other)
        => CallAsync((IDuplicateAppService duplicates) => duplicates.NoteNotSameAsync(new NotSameInput { FirstId = one.Id, SecondId = other.Id }));
}
