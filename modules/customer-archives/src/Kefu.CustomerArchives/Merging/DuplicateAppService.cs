using Kefu.CustomerArchives.Customers;
using Kefu.Platform.Lists;
using Kefu.Platform.Regions;
using Microsoft.AspNetCore.Authorization;
using Volo.Abp;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Repositories;
using Permissions = Kefu.CustomerArchives.CustomerArchivesPermissions.Customers;

namespace Kefu.CustomerArchives.Merging;

/// <inheritdoc cref="IDuplicateAppService" />
[Authorize(Permissions.Merge)]
public sealed class DuplicateAppService : ApplicationService, IDuplicateAppService
{
    private DuplicateQueue Queue => LazyServiceProvider.LazyGetRequiredService<DuplicateQueue>();

    private ICustomerRepository Customers => LazyServiceProvider.LazyGetRequiredService<ICustomerRepository>();

    private IRepository<CustomerDistinction, Guid> Distinctions => LazyServiceProvider.LazyGetRequiredService<IRepository<CustomerDistinction, Guid>>();

    private IRegionDirectory Regions => LazyServiceProvider.LazyGetRequiredService<IRegionDirectory>();

    /// <inheritdoc />
    public async Task<CappedResultDto<DuplicatePairDto>> GetListAsync(GetDuplicatesInput input)
    {
        var page = await Queue.GetPageAsync(input);
        foreach (var row in page.Items.SelectMany(pair => new[] { pair.First, pair.Second }))
        {
            row.AreaName = Regions.FullName(row.AreaCode);
        }

        return page;
    }

    /// <inheritdoc />
    public async Task NoteNotSameAsync(NotSameInput input)
    {
        var first = await Customers.GetAsync(input.FirstId!.Value, includeDetails: false);
        var second = await Customers.GetAsync(input.SecondId!.Value, includeDetails: false);
        if (first.Id == second.Id)
        {
            throw new BusinessException(CustomerArchivesErrorCodes.MergeItself).WithData("Number", first.Number);
        }

        var told = new CustomerDistinction(GuidGenerator.Create(), first.Id, second.Id);
        if (!await Distinctions.AnyAsync(known => known.FirstId == told.FirstId && known.SecondId == told.SecondId))
        {
            await Distinctions.InsertAsync(told, autoSave: true);
        }
    }
}
