using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;

namespace Kefu.Platform.Numbering;

/// <summary>The series of business numbers. The id is the series' name.</summary>
public interface INumberSeriesAppService : IApplicationService
{
    /// <summary>The series of all loaded modules, by name.</summary>
    Task<ListResultDto<NumberSeriesDto>> GetListAsync();

    /// <summary>One series.</summary>
    /// <exception cref="EntityNotFoundException">There is no such series.</exception>
    Task<NumberSeriesDto> GetAsync(string id);

    /// <summary>What was given out and voided, the latest period first.</summary>
    /// <exception cref="EntityNotFoundException">There is no such series.</exception>
    Task<PagedResultDto<NumberPeriodDto>> GetPeriodsAsync(string id, PagedResultRequestDto input);

    /// <summary>The void numbers with their reasons, the latest first.</summary>
    /// <exception cref="EntityNotFoundException">There is no such series.</exception>
    Task<PagedResultDto<NumberVoidDto>> GetVoidsAsync(string id, GetNumberVoidsInput input);

    /// <summary>Changes how numbers are written from now on; the counter goes on.</summary>
    /// <exception cref="EntityNotFoundException">There is no such series.</exception>
    /// <exception cref="BusinessException">The pattern has no counter, could repeat a number, or its numbers do not fit.</exception>
    /// <exception cref="AbpDbConcurrencyException">Somebody else has changed it since it was read.</exception>
    Task<NumberSeriesDto> UpdateAsync(string id, UpdateNumberSeriesInput input);

    /// <summary>Voids a number that was given out and stands on no record. It is never given out again.</summary>
    /// <exception cref="EntityNotFoundException">There is no such series.</exception>
    /// <exception cref="BusinessException">It was not given out, is in use or void already, or the series voids by record only.</exception>
    Task VoidAsync(string id, VoidNumberInput input);
}
