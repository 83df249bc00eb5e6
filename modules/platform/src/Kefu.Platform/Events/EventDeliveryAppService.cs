using Microsoft.AspNetCore.Authorization;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.EntityFrameworkCore;
using Volo.Abp.EntityFrameworkCore.Management;
using Volo.Abp.EventBus.Distributed;
using Permissions = Kefu.Platform.PlatformPermissions.EventDeliveries;

namespace Kefu.Platform.Events;

/// <inheritdoc cref="IEventDeliveryAppService" />
public class EventDeliveryAppService(IDbContextProvider<AbpManagementDbContext> contexts, EventInbox inbox) : ApplicationService, IEventDeliveryAppService
{
    [Authorize(Permissions.View)]
    public async Task<PagedResultDto<EventDeliveryDto>> GetListAsync(GetEventDeliveriesInput input)
    {
        var events = Narrow((await contexts.GetDbContextAsync()).IncomingEvents.AsNoTracking(), input);
        var total = await events.CountAsync();
        var page = await events
            .OrderByDescending(incoming => incoming.IsDead).ThenBy(incoming => incoming.Sequence).ThenBy(incoming => incoming.Id)
            .Skip(input.SkipCount).Take(input.MaxResultCount)
            .ToListAsync();
        return new PagedResultDto<EventDeliveryDto>(total, [.. page.Select(ToDto)]);
    }

    [Authorize(Permissions.SendAgain)]
    public Task SendAgainAsync(Guid id) => inbox.SendAgainAsync(id);

    private static IQueryable<IncomingEventRecord> Narrow(IQueryable<IncomingEventRecord> events, GetEventDeliveriesInput input)
    {
        events = input.State switch
        {
            EventDeliveryState.Dead => events.Where(incoming => incoming.IsDead),
            EventDeliveryState.ModuleOff => events.Where(incoming => !incoming.IsDead && incoming.WaitsFor != null),
            EventDeliveryState.Waiting => events.Where(incoming => !incoming.IsDead && incoming.WaitsFor == null),
            _ => events,
        };
        var filter = input.Filter?.Trim();
        return string.IsNullOrEmpty(filter) ? events : events.Where(incoming => incoming.EventName.Contains(filter) || incoming.AggregateKey == filter);
    }

    private static EventDeliveryDto ToDto(IncomingEventRecord incoming) => new()
    {
        Id = incoming.Id,
        Consumer = incoming.Consumer,
        Sequence = incoming.Sequence,
        EventName = incoming.EventName,
        AggregateKey = incoming.AggregateKey,
        CreationTime = incoming.CreationTime,
        TryCount = incoming.TryCount,
        NextTryTime = StateOf(incoming) == EventDeliveryState.Waiting ? incoming.NextTryTime : null,
        Reason = incoming.Reason,
        State = StateOf(incoming),
    };

    private static EventDeliveryState StateOf(IncomingEventRecord incoming) => incoming switch
    {
        { IsDead: true } => EventDeliveryState.Dead,
        { WaitsFor: not null } => EventDeliveryState.ModuleOff,
        _ => EventDeliveryState.Waiting,
    };
}
