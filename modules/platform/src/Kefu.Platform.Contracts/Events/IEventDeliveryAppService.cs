using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Entities;

namespace Kefu.Platform.Events;

/// <summary>Events between modules that were not handled at once.</summary>
public interface IEventDeliveryAppService : IApplicationService
{
    /// <summary>Those that are given up first, then in the order in which they were raised.</summary>
    Task<PagedResultDto<EventDeliveryDto>> GetListAsync(GetEventDeliveriesInput input);

    /// <summary>Tries an event that was given up again, from the beginning.</summary>
    /// <exception cref="EntityNotFoundException">There is none of that id that is given up.</exception>
    Task SendAgainAsync(Guid id);
}
