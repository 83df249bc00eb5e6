using Kefu.CustomerArchives.Customers;
using Kefu.CustomerArchives.Merging;
using Shouldly;
using Volo.Abp;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Validation;
using Xunit;
using Permissions = Kefu.CustomerArchives.CustomerArchivesPermissions.Contracts;

namespace Kefu.CustomerArchives.CustomerContracts;

[Trait("Duty", "D19")]
[Trait("Duty", "D25")]
public class Contract_tests : CustomerArchivesTest
{
    private static readonly DateOnly Today = new(2026, 3, 4);
    private static readonly string[] All = [.. Clerk, CustomerArchivesPermissions.Customers.Merge, Permissions.View, Permissions.Create, Permissions.Update, Permissions.Delete];

    [Theory]
    [InlineData(1, 40, ContractState.NotBegun)]
    [InlineData(0, 31, ContractState.Running)]
    [InlineData(-300, 30, ContractState.Ending)]
    [InlineData(-300, 0, ContractState.Ending)]
    [InlineData(-300, -1, ContractState.Ended)]
    public async Task Its_state_is_where_today_lies_in_its_time(int from, int to, ContractState state)
    {
        using var _ = await AsUserWithAsync(All);
        var customer = await CreateAsync(Given.Complete());

        var contract = await NoteAsync(customer, "HT-1", from, to);

        (contract.State, contract.DaysLeft, contract.CustomerNumber).ShouldBe((state, to, customer.Number));
        (await NumbersAsync(new GetCustomerContractsInput { State = state })).ShouldBe(["HT-1"]);
        foreach (var other in Enum.GetValues<ContractState>().Except([state]))
        {
            (await NumbersAsync(new GetCustomerContractsInput { State = other })).ShouldBeEmpty();
        }
    }

    [Fact]
    public async Task Those_that_end_soon_are_listed_the_soonest_first()
    {
        using var _ = await AsUserWithAsync(All);
        var (one, other) = (await CreateAsync(Given.Complete()), await CreateAsync("恒通"));
        await NoteAsync(one, "HT-60", -10, 60);
        await NoteAsync(one, "HT-30", -10, 30, ContractKind.Warehousing);
        await NoteAsync(other, "HT-0", -10, 0);
        await NoteAsync(other, "HT-gone", -30, -11);

        (await NumbersAsync(new GetCustomerContractsInput { EndingWithinDays = 30 })).ShouldBe(["HT-0", "HT-30"]);
        (await NumbersAsync(new GetCustomerContractsInput { EndingWithinDays = 0 })).ShouldBe(["HT-0"]);
        (await NumbersAsync(new GetCustomerContractsInput { CustomerId = one.Id, Sorting = "to desc" })).ShouldBe(["HT-60", "HT-30"]);
        (await NumbersAsync(new GetCustomerContractsInput { Kind = ContractKind.Warehousing })).ShouldBe(["HT-30"]);
        await Should.ThrowAsync<AbpValidationException>(() => NumbersAsync(new GetCustomerContractsInput { EndingWithinDays = -1 }));
    }

    [Fact]
    public async Task One_that_overlaps_another_of_its_kind_is_noted_and_says_so()
    {
        using var _ = await AsUserWithAsync(All);
        var customer = await CreateAsync(Given.Complete());
        await NoteAsync(customer, "HT-1", -100, 10);
        await NoteAsync(customer, "HT-2", -100, 10, ContractKind.Warehousing);

        (await NoteAsync(customer, "HT-3", 10, 300)).Overlaps.ShouldBe(["HT-1"]);
        (await NoteAsync(customer, "HT-4", 301, 600)).Overlaps.ShouldBeEmpty();
    }

    [Fact]
    public async Task One_that_ends_before_it_begins_or_has_no_number_is_refused()
    {
        using var _ = await AsUserWithAsync(All);
        var customer = await CreateAsync(Given.Complete());

        (await Should.ThrowAsync<AbpValidationException>(() => NoteAsync(customer, "HT-1", 1, 0))).ValidationErrors.ShouldHaveSingleItem().MemberNames.ShouldBe(["To"]);
        (await Should.ThrowAsync<AbpValidationException>(() => NoteAsync(customer, "　", 0, 1))).ValidationErrors.ShouldHaveSingleItem().MemberNames.ShouldBe(["Number"]);
        (await NoteAsync(customer, "HT-1", 0, 0)).DaysLeft.ShouldBe(0, "one day is a time, too");
    }

    [Fact]
    public async Task Who_pays_monthly_is_complete_only_with_a_contract_in_force()
    {
        using var _ = await AsUserWithAsync(All);
        var customer = await CreateAsync(Given.Complete());
        customer.Completeness.ShouldBe(90);
        customer.Missing.ShouldBe([CompletenessItem.Contract]);

        var ended = await NoteAsync(customer, "HT-1", -100, -1);
        (await GetAsync(customer.Id)).Completeness.ShouldBe(90);
        var running = await NoteAsync(customer, "HT-2", -100, 10);
        (await GetAsync(customer.Id)).Completeness.ShouldBe(100);
        await CallAsync((ICustomerContractAppService contracts) => contracts.DeleteAsync(running.Id));
        (await GetAsync(customer.Id)).Completeness.ShouldBe(90);
        await UpdateContractAsync(ended, update => update.To = Today);
        (await GetAsync(customer.Id)).Completeness.ShouldBe(100);
    }

    [Fact]
    public async Task The_day_after_the_last_contract_has_ended_the_archive_is_complete_no_more()
    {
        using var _ = await AsUserWithAsync(All);
        var customer = await CreateAsync(Given.Complete());
        await NoteAsync(customer, "HT-1", -100, 1);
        Time.Now = Start.AddDays(1);
        (await EndAsync()).ShouldBe(0, "it is in force on its last day");

        Time.Now = Start.AddDays(2);
        (await EndAsync()).ShouldBe(1);

        (await GetAsync(customer.Id)).Completeness.ShouldBe(90);
        (await EndAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Contracts_go_with_an_archive_that_is_merged_and_come_back_with_it()
    {
        using var _ = await AsUserWithAsync(All);
        var kept = await ActivateAsync((await CreateAsync(Given.Complete())).Id);
        var merged = await CreateAsync("顺达商贸", input => input.DuplicateReason = "来电登记");
        await NoteAsync(merged, "HT-1", -100, 10);
        merged = await GetAsync(merged.Id);

        var merge = await CallAsync((ICustomerMergeAppService merges) => merges.CreateAsync(new MergeCustomersInput
        {
            KeptId = kept.Id, KeptStamp = kept.ConcurrencyStamp, MergedId = merged.Id, MergedStamp = merged.ConcurrencyStamp,
        }));

        (await NumbersAsync(new GetCustomerContractsInput { CustomerId = kept.Id })).ShouldBe(["HT-1"]);
        (await GetAsync(kept.Id)).Completeness.ShouldBe(100);
        (await Should.ThrowAsync<BusinessException>(() => NoteAsync(merged, "HT-2", 0, 1))).Code.ShouldBe(CustomerArchivesErrorCodes.Merged);
        await CallAsync((ICustomerMergeAppService merges) => merges.UndoAsync(merge.Id));
        (await NumbersAsync(new GetCustomerContractsInput { CustomerId = merged.Id })).ShouldBe(["HT-1"]);
        (await GetAsync(kept.Id)).Completeness.ShouldBe(90);
    }

    [Fact]
    public async Task A_stale_save_is_a_conflict_and_what_is_deleted_is_gone()
    {
        using var _ = await AsUserWithAsync(All);
        var contract = await NoteAsync(await CreateAsync(Given.Complete()), "HT-1", 0, 10);
        (await UpdateContractAsync(contract, update => update.Note = "已续签")).Note.ShouldBe("已续签");

        await Should.ThrowAsync<AbpDbConcurrencyException>(() => UpdateContractAsync(contract, update => update.Note = "旧"));

        await CallAsync((ICustomerContractAppService contracts) => contracts.DeleteAsync(contract.Id));
        await Should.ThrowAsync<EntityNotFoundException>(() => CallAsync((ICustomerContractAppService contracts) => contracts.GetAsync(contract.Id)));
    }

    private static readonly Dictionary<string, (string Permission, Func<ICustomerContractAppService, Task> Call)> Verbs = new()
    {
        ["list"] = (Permissions.View, contracts => contracts.GetListAsync(new GetCustomerContractsInput())),
        ["get"] = (Permissions.View, contracts => contracts.GetAsync(Guid.Empty)),
        ["create"] = (Permissions.Create, contracts => contracts.CreateAsync(new CreateCustomerContractInput { CustomerId = Guid.Empty, Number = "HT-1", From = Today, To = Today })),
        ["update"] = (Permissions.Update, contracts => contracts.UpdateAsync(Guid.Empty, new UpdateCustomerContractInput { Number = "HT-1", From = Today, To = Today, ConcurrencyStamp = "1" })),
        ["delete"] = (Permissions.Delete, contracts => contracts.DeleteAsync(Guid.Empty)),
    };

    public static TheoryData<string> Names => new(Verbs.Keys);

    [Theory]
    [MemberData(nameof(Names))]
    public async Task Each_verb_is_allowed_by_its_own_permission_and_denied_without_it(string verb)
    {
        using (await AsUserWithAsync([.. All.Except([Verbs[verb].Permission])]))
        {
            await DeniedAsync(() => CallAsync(Verbs[verb].Call));
        }

        using var _ = await AsUserWithAsync(Verbs[verb].Permission);
        try
        {
            await CallAsync(Verbs[verb].Call);
        }
        catch (EntityNotFoundException)
        {
            // Allowed: it looked for the contract.
        }
    }

    private Task<CustomerContractDto> NoteAsync(CustomerDto customer, string number, int from, int to, ContractKind kind = ContractKind.Transport)
        => CallAsync((ICustomerContractAppService contracts) => contracts.CreateAsync(new CreateCustomerContractInput
        {
            CustomerId = customer.Id, Number = number, Kind = kind, From = Today.AddDays(from), To = Today.AddDays(to),
        }));

    private Task<CustomerContractDto> UpdateContractAsync(CustomerContractDto shown, Action<UpdateCustomerContractInput> with)
    {
        var input = new UpdateCustomerContractInput { Number = shown.Number, Kind = shown.Kind, From = shown.From, To = shown.To, Note = shown.Note, ConcurrencyStamp = shown.ConcurrencyStamp };
        with(input);
        return CallAsync((ICustomerContractAppService contracts) => contracts.UpdateAsync(shown.Id, input));
    }

    private async Task<IReadOnlyList<string>> NumbersAsync(GetCustomerContractsInput input)
        => (await CallAsync((ICustomerContractAppService contracts) => contracts.GetListAsync(input))).Items.Select(contract => contract.Number).ToList();

    private Task<int> EndAsync() => CallAsync((ContractCover cover) => CommitAsync(() => cover.EndAsync()));
}
