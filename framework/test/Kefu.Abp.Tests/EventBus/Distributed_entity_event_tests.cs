using Shouldly;
using Volo.Abp.Domain.Entities.Events.Distributed;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EventBus.Post;
using Xunit;

namespace Volo.Abp.EventBus;

/// <summary>Other modules are told of created, updated and deleted rows.</summary>
public class Distributed_entity_event_tests : PostTest
{
    [Fact]
    public async Task Other_modules_are_told_of_a_selected_entity_in_its_own_event_object()
    {
        await BeginAsync();
        var id = NewId();
        await CommitAsync(() => Stamps.InsertAsync(new Stamp(id, "red")));
        await CommitAsync(async () =>
        {
            var stamp = await Stamps.GetAsync(id);
            stamp.Dye("green");
            await Stamps.UpdateAsync(stamp, autoSave: true);
            stamp.Dye("blue");
        });
        await CommitAsync(() => Stamps.DeleteAsync(id));

        await DispatchAsync();

        (await EntriesAsync()).ShouldBe(["created red", "updated blue", "deleted blue"]);
        (await KeptAsync()).ShouldAllBe(kept => kept.AggregateKey == $"Stamp:{id}");
    }

    [Fact]
    public async Task Without_an_event_object_other_modules_are_told_which_entity_it_is()
    {
        await BeginAsync();
        var id = NewId();
        await CommitAsync(() => GetRequiredService<IRepository<Label, Guid>>().InsertAsync(new Label(id)));

        await DispatchAsync();

        (await EntriesAsync()).ShouldBe([$"created {typeof(Label).FullName} {id}"]);
    }

    [Fact]
    public void A_generic_event_is_named_after_its_argument()
        => EventNameAttribute.GetNameOrDefault<EntityCreatedEto<StampEto>>().ShouldBe("Post.Stamp.v1.Created");
}
