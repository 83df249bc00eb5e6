using Kefu.Platform.EntityFrameworkCore;
using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Permissions = Kefu.Platform.PlatformPermissions.Numbering;

namespace Kefu.Platform.Numbering;

/// <inheritdoc cref="INumberSeriesAppService" />
public sealed class NumberSeriesAppService(INumberVoiding voiding) : ApplicationService, INumberSeriesAppService
{
    private NumberSeriesDefinitions Definitions => LazyServiceProvider.LazyGetRequiredService<NumberSeriesDefinitions>();

    private NumberSeriesReading Reading => LazyServiceProvider.LazyGetRequiredService<NumberSeriesReading>();

    private NumberPatterns Patterns => LazyServiceProvider.LazyGetRequiredService<NumberPatterns>();

    private NumberPatternChange Change => LazyServiceProvider.LazyGetRequiredService<NumberPatternChange>();

    private IRepository<NumberPatternSetting, Guid> Settings => LazyServiceProvider.LazyGetRequiredService<IRepository<NumberPatternSetting, Guid>>();

    /// <inheritdoc />
    [Authorize(Permissions.View)]
    public async Task<ListResultDto<NumberSeriesDto>> GetListAsync() => new(await Reading.ShowAsync([.. Definitions.All]));

    /// <inheritdoc />
    [Authorize(Permissions.View)]
    public Task<NumberSeriesDto> GetAsync(string id) => Reading.ShowAsync(Known(id));

    /// <inheritdoc />
    [Authorize(Permissions.View)]
    public async Task<PagedResultDto<NumberPeriodDto>> GetPeriodsAsync(string id, PagedResultRequestDto input)
    {
        var series = Known(id);
        var (periods, voids) = (await Reading.PeriodsAsync(series), await Reading.VoidsAsync(series));
        var page = await periods.OrderByDescending(counter => counter.Period).Skip(input.SkipCount).Take(input.MaxResultCount)
            .Select(counter => new NumberPeriodDto { Period = counter.Period, GivenOut = counter.LastNumber, Voided = voids.Count(number => number.Period == counter.Period) })
            .ToListAsync();
        return new PagedResultDto<NumberPeriodDto>(await periods.CountAsync(), page);
    }

    /// <inheritdoc />
    [Authorize(Permissions.View)]
    public async Task<PagedResultDto<NumberVoidDto>> GetVoidsAsync(string id, GetNumberVoidsInput input)
    {
        var voids = await Reading.VoidsAsync(Known(id));
        var filter = input.Filter?.Trim();
        if (!string.IsNullOrEmpty(filter))
        {
            voids = voids.Where(number => number.Number.StartsWith(filter));
        }

        var page = await voids.OrderByDescending(number => number.CreationTime).ThenBy(number => number.Id).Skip(input.SkipCount).Take(input.MaxResultCount).ToListAsync();
        return new PagedResultDto<NumberVoidDto>(await voids.CountAsync(), page.ConvertAll(Shown));
    }

    /// <inheritdoc />
    [Authorize(Permissions.Update)]
    public async Task<NumberSeriesDto> UpdateAsync(string id, UpdateNumberSeriesInput input)
    {
        var series = Known(id);
        var pattern = await Change.CheckAsync(series, input.Pattern);
        await Settings.SaveStampedAsync(
            await Patterns.SettingOfAsync(series),
            input.ConcurrencyStamp,
            () => new NumberPatternSetting(GuidGenerator.Create(), series.Name, pattern),
            setting => setting.Change(pattern));
        return await Reading.ShowAsync(series);
    }

    /// <inheritdoc />
    [Authorize(Permissions.Void)]
    public async Task VoidAsync(string id, VoidNumberInput input)
    {
        var (series, number) = (Known(id), input.Number.Trim());
        if (series.IsUsed is not { } isUsed)
        {
            throw new BusinessException(NumberingErrorCodes.VoidedByItsRecord);
        }

        if (await isUsed(LazyServiceProvider, number))
        {
            throw new BusinessException(NumberingErrorCodes.InUse).WithData("Number", number);
        }

        await voiding.VoidAsync(series.Name, number, input.Reason.Trim());
    }

    private NumberSeriesDefinition Known(string series) => Definitions.Find(series) ?? throw new EntityNotFoundException(typeof(NumberSeriesDefinition), series);

    private static NumberVoidDto Shown(NumberVoid number)
        => new() { Id = number.Id, Number = number.Number, Reason = number.Reason, CreationTime = number.CreationTime, VoidedBy = number.VoidedBy };
}
