using Kefu.CustomerArchives.Customers;
using Kefu.Platform.Lists;
using Shouldly;
using Volo.Abp;
using Permissions = Kefu.CustomerArchives.CustomerArchivesPermissions.Customers;

namespace Kefu.CustomerArchives.Merging;

/// <summary>Two archives of one customer.</summary>
public abstract class MergingTest : CustomerArchivesTest
{
    protected static readonly string[] Manager = [.. Clerk, Permissions.Merge, Permissions.Delete];

    private IDisposable _manager = null!;

    public override async ValueTask InitializeAsync()
    {
        await base.InitializeAsync();
        _manager = await AsUserWithAsync(Manager);
    }

    public override void Dispose()
    {
        _manager.Dispose();
        base.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>In use, with all that counts.</summary>
    protected async Task<CustomerDto> ActiveAsync(Action<CreateCustomerInput>? with = null)
    {
        var input = Given.Complete();
        with?.Invoke(input);
        return await ActivateAsync((await CreateAsync(input)).Id);
    }

    /// <summary>The same company, taken down a second time from a call.</summary>
    protected Task<CustomerDto> AgainAsync(Action<CreateCustomerInput>? with = null) => CreateAsync("顺达商贸", input =>
    {
        input.DuplicateReason = "来电登记";
        (input.ShortName, input.Roles, input.Flows) = ("顺达", [CustomerRole.Consignee], [FreightFlow.Inbound]);
        input.Contacts = [Given.Contact("古丽", "13899112222")];
        with?.Invoke(input);
    });

    protected Task<CustomerMergeDto> MergeAsync(CustomerDto merged, CustomerDto kept, params MergeField[] taken)
        => CallAsync((ICustomerMergeAppService merges) => merges.CreateAsync(new MergeCustomersInput
        {
            KeptId = kept.Id,
            KeptStamp = kept.ConcurrencyStamp,
            MergedId = merged.Id,
            MergedStamp = merged.ConcurrencyStamp,
            Taken = [.. taken],
        }));

    protected Task<CustomerMergeDto> UndoAsync(CustomerMergeDto merge) => CallAsync((ICustomerMergeAppService merges) => merges.UndoAsync(merge.Id));

    protected Task<MergePreviewDto> PreviewAsync(CustomerDto merged, CustomerDto kept)
        => CallAsync((ICustomerMergeAppService merges) => merges.GetPreviewAsync(new GetMergePreviewInput { KeptId = kept.Id, MergedId = merged.Id }));

    protected Task<CappedResultDto<DuplicatePairDto>> QueueAsync(DuplicateKind? kind = null, int skip = 0, int take = 20)
        => CallAsync((IDuplicateAppService duplicates) => duplicates.GetListAsync(new GetDuplicatesInput { Kind = kind, SkipCount = skip, MaxResultCount = take }));

    protected async Task<IReadOnlyList<string>> NumbersAsync(GetCustomersInput input)
        => (await CallAsync((ICustomerAppService customers) => customers.GetListAsync(input))).Items.Select(row => row.Number).ToList();

    protected static async Task<BusinessException> RefusedAsync(string code, Func<Task> call)
    {
        var refused = await Should.ThrowAsync<BusinessException>(call);
        refused.Code.ShouldBe(code);
        return refused;
    }
}
