using Kefu.ModuleTesting;
using Shouldly;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Authorization;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.Modularity;
using Xunit;
using Permissions = Kefu.Platform.PlatformPermissions.EventDeliveries;

namespace Kefu.Platform.Events;

[DependsOn(typeof(KefuPlatformModule))]
public sealed class EventDeliveryTestModule : AbpModule;

public class Event_delivery_tests : ModuleTest<EventDeliveryTestModule>
{
    private static readonly Guid Dead = new("88888888-0000-4000-8000-000000000001");
    private static readonly Guid Waiting = new("88888888-0000-4000-8000-000000000002");

    [Fact]
    public async Task What_was_not_delivered_is_seen_with_its_reason_the_given_up_first()
    {
        await GivenAsync();
        using var _ = await AsUserWithAsync(Permissions.View);

        var all = await ListAsync(new GetEventDeliveriesInput());

        all.Items.Select(delivery => (delivery.Id, delivery.State)).ShouldBe([(Dead, EventDeliveryState.Dead), (Waiting, EventDeliveryState.Waiting)]);
        (all.Items[0].Reason, all.Items[0].NextTryTime, all.Items[0].TryCount).ShouldBe(("no such customer", null, 1));
        (await ListAsync(new GetEventDeliveriesInput { State = EventDeliveryState.Waiting })).Items.ShouldHaveSingleItem().Id.ShouldBe(Waiting);
        (await ListAsync(new GetEventDeliveriesInput { Filter = "record-1" })).TotalCount.ShouldBe(1);
        (await ListAsync(new GetEventDeliveriesInput { Filter = "Revisit" })).TotalCount.ShouldBe(2);
    }

    [Fact]
    public async Task What_was_given_up_is_sent_again_once()
    {
        await GivenAsync();
        using var _ = await AsUserWithAsync(Permissions.View, Permissions.SendAgain);

        await CallAsync((IEventDeliveryAppService events) => events.SendAgainAsync(Dead));

        (await ListAsync(new GetEventDeliveriesInput { State = EventDeliveryState.Dead })).TotalCount.ShouldBe(0);
        await Should.ThrowAsync<EntityNotFoundException>(() => CallAsync((IEventDeliveryAppService events) => events.SendAgainAsync(Dead)));
        await Should.ThrowAsync<EntityNotFoundException>(() => CallAsync((IEventDeliveryAppService events) => events.SendAgainAsync(Waiting)));
    }

    [Fact]
    public async Task Seeing_and_sending_again_are_permissions()
    {
        await GivenAsync();
        using (await AsUserWithAsync(Permissions.View))
        {
            await Should.ThrowAsync<AbpAuthorizationException>(() => CallAsync((IEventDeliveryAppService events) => events.SendAgainAsync(Dead)));
        }

        using var nobody = await AsUserWithAsync();
        await Should.ThrowAsync<AbpAuthorizationException>(() => ListAsync(new GetEventDeliveriesInput()));
    }

    private Task<PagedResultDto<EventDeliveryDto>> ListAsync(GetEventDeliveriesInput input)
        => CallAsync((IEventDeliveryAppService events) => events.GetListAsync(input));

    private Task GivenAsync() => CommitAsync(async () =>
    {
        var waiting = Incoming(Waiting, 1, "record-2");
        var dead = Incoming(Dead, 2, "record-1");
        dead.Fail("no such customer", nextTryTime: null);
        await GetRequiredService<IRepository<IncomingEventRecord, Guid>>().InsertManyAsync([waiting, dead]);
    });

    private static IncomingEventRecord Incoming(Guid id, long sequence, string aggregateKey)
    {
        var outgoing = new OutgoingEventRecord(new OutgoingEventInfo(id, "CustomerArchives.RevisitDissatisfied.v1", "{}", aggregateKey, Start));
        outgoing.Number(sequence);
        return new IncomingEventRecord(id, "Kefu.Complaints", outgoing);
    }
}
