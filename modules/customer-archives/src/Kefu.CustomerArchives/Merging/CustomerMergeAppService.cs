using System.Linq.Expressions;
using Kefu.CustomerArchives.CustomerContracts;
using Kefu.CustomerArchives.Customers;
using Kefu.Platform.Lists;
using Microsoft.AspNetCore.Authorization;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Settings;
using Volo.Abp.Users;
using Permissions = Kefu.CustomerArchives.CustomerArchivesPermissions.Customers;

namespace Kefu.CustomerArchives.Merging;

/// <inheritdoc cref="ICustomerMergeAppService" />
public sealed class CustomerMergeAppService : ApplicationService, ICustomerMergeAppService
{
    private ICustomerRepository Customers => LazyServiceProvider.LazyGetRequiredService<ICustomerRepository>();

    private IRepository<CustomerMerge, Guid> Merges => LazyServiceProvider.LazyGetRequiredService<IRepository<CustomerMerge, Guid>>();

    private ContractCover Cover => LazyServiceProvider.LazyGetRequiredService<ContractCover>();

    private CustomerMerger Merger => LazyServiceProvider.LazyGetRequiredService<CustomerMerger>();

    /// <inheritdoc />
    [Authorize(Permissions.View)]
    public async Task<CappedResultDto<CustomerMergeDto>> GetListAsync(GetCustomerMergesInput input)
    {
        var merges = await Merges.GetQueryableAsync();
        if (input.CustomerId is { } id)
        {
            merges = merges.Where(merge => merge.KeptId == id || merge.MergedId == id);
        }

        var days = await UndoDaysAsync();
        return await merges.ToCappedResultAsync(
            all => all.OrderByDescending(merge => merge.CreationTime).ThenBy(merge => merge.Id).Select(Shown(days)), input);
    }

    /// <inheritdoc />
    [Authorize(Permissions.Merge)]
    public async Task<MergePreviewDto> GetPreviewAsync(GetMergePreviewInput input)
    {
        var kept = await Customers.GetForReadingAsync(input.KeptId!.Value);
        var merged = await Customers.GetForReadingAsync(input.MergedId!.Value);
        await Customers.RefuseKeeperAsync(merged);
        var preview = new MergePreviewDto
        {
            Differences = FactValues.Differences(FactSheet.Of(kept), FactSheet.Of(merged))
                .Where(name => Enum.IsDefined(typeof(MergeField), name))
                .Select(Enum.Parse<MergeField>)
                .ToList(),
            NewContacts = kept.NewContacts(merged).Select(contact => contact.Id).ToList(),
            NewAddresses = kept.NewAddresses(merged).Select(address => address.Id).ToList(),
        };
        merged.GiveWayTo(kept);
        return preview;
    }

    /// <inheritdoc />
    [Authorize(Permissions.Merge)]
    public async Task<CustomerMergeDto> CreateAsync(MergeCustomersInput input)
    {
        var (kept, merged) = (await Customers.GetForChangeAsync(input.KeptId!.Value), await Customers.GetForChangeAsync(input.MergedId!.Value));
        kept.SetConcurrencyStampIfNotNull(input.KeptStamp);
        merged.SetConcurrencyStampIfNotNull(input.MergedStamp);
        await Customers.RefuseKeeperAsync(merged);
        var merge = Merger.Merge(kept, merged, input.Taken, await Cover.MoveAsync(merged.Id, kept.Id));
        await Customers.UpdateManyAsync([kept, merged], autoSave: true);
        await Cover.TellAsync(kept.Id);
        return await ShownAsync(await Merges.InsertAsync(merge, autoSave: true));
    }

    /// <inheritdoc />
    [Authorize(Permissions.Merge)]
    public async Task<CustomerMergeDto> UndoAsync(Guid id)
    {
        var merge = await Merges.GetAsync(id);
        merge.Undo(Clock.Now, await UndoDaysAsync(), CurrentUser.Id);
        var (kept, merged) = (await Customers.GetForChangeAsync(merge.KeptId), await Customers.GetForChangeAsync(merge.MergedId));
        kept.TakeBack(merge.Changes, GuidGenerator.Create);
        merged.ComeBack();
        await Customers.UpdateManyAsync([kept, merged], autoSave: true);
        await Cover.MoveBackAsync(merge.Changes.Contracts, kept.Id, merged.Id);
        await Cover.TellAsync(kept.Id);
        await Cover.TellAsync(merged.Id);
        return await ShownAsync(await Merges.UpdateAsync(merge, autoSave: true));
    }

    private Task<int> UndoDaysAsync() => SettingProvider.GetAsync<int>(CustomerArchivesSettings.MergeUndoDays);

    private async Task<CustomerMergeDto> ShownAsync(CustomerMerge merge) => Shown(await UndoDaysAsync()).Compile()(merge);

    private static Expression<Func<CustomerMerge, CustomerMergeDto>> Shown(int days) => merge => new CustomerMergeDto
    {
        Id = merge.Id,
        CreationTime = merge.CreationTime,
        CreatorId = merge.CreatorId,
        KeptId = merge.KeptId,
        KeptNumber = merge.KeptNumber,
        MergedId = merge.MergedId,
        MergedNumber = merge.MergedNumber,
        UndoneAt = merge.UndoneAt,
        UndoableUntil = merge.UndoneAt == null ? merge.CreationTime.AddDays(days) : null,
    };
}
