using Shouldly;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities.Events;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EntityFrameworkCore.Library;
using Volo.Abp.EventBus;
using Xunit;

namespace Volo.Abp.EntityFrameworkCore;

public class Entity_event_tests : LibraryTestBase
{
    private EventRecorder Recorder => GetRequiredService<EventRecorder>();

    [Fact]
    public async Task Created_updated_and_deleted_rows_are_told_to_local_handlers()
    {
        var author = await GivenAuthorAsync("Lu Xun");
        await WithUnitOfWorkAsync(async () => (await Authors.GetAsync(author.Id)).IsActive = true);
        Recorder.Entries.ShouldBe(["created Lu Xun", "changed Lu Xun"]);
        Recorder.Entries.Clear();

        await WithUnitOfWorkAsync(async () => (await Authors.GetAsync(author.Id)).Rename("Zhou Shuren"));
        Recorder.Entries.ShouldBe(["renamed to Zhou Shuren", "changed Zhou Shuren", "updated Zhou Shuren"], ignoreOrder: true);
        Recorder.Entries.Clear();

        await WithUnitOfWorkAsync(() => Authors.DeleteAsync(author.Id));
        Recorder.Entries.ShouldBe(["changed Zhou Shuren", "deleted Zhou Shuren"], ignoreOrder: true);
    }

    [Fact]
    public async Task Several_saves_of_a_row_in_one_unit_of_work_are_told_as_one_update()
    {
        var author = await GivenAuthorAsync();
        Recorder.Entries.Clear();

        await WithUnitOfWorkAsync(async () =>
        {
            var loaded = await Authors.GetAsync(author.Id);
            loaded.SetProperty("Round", 1);
            await Authors.UpdateAsync(loaded, autoSave: true);
            loaded.SetProperty("Round", 2);
            await Authors.UpdateAsync(loaded, autoSave: true);
        });

        Recorder.Entries.Count(entry => entry.StartsWith("updated", StringComparison.Ordinal)).ShouldBe(1);
    }

    [Fact]
    public async Task A_handler_works_in_the_unit_of_work_that_raised_the_event()
    {
        var author = await GivenAuthorAsync();
        Recorder.WritesToJournal = true;

        await WithUnitOfWorkAsync(async () => (await Authors.GetAsync(author.Id)).Rename("Zhou Shuren"));

        (await ReadAsync(() => Journal.GetListAsync())).Single().Text.ShouldBe("Zhou Shuren");
    }

    [Fact]
    public async Task A_failing_handler_takes_back_what_raised_the_event_and_what_it_wrote_itself()
    {
        var author = await GivenAuthorAsync("Lu Xun");
        Recorder.WritesToJournal = true;
        Recorder.Fails = true;

        await Should.ThrowAsync<InvalidOperationException>(() => WithUnitOfWorkAsync(async () => (await Authors.GetAsync(author.Id)).Rename("Zhou Shuren")));

        (await ReadAsync(() => Authors.GetAsync(author.Id))).Name.ShouldBe("Lu Xun");
        (await ReadAsync(() => Journal.GetCountAsync())).ShouldBe(0);
    }

    public class EventRecorder : ISingletonDependency
    {
        public List<string> Entries { get; } = [];

        public bool WritesToJournal { get; set; }

        public bool Fails { get; set; }
    }

    public class AuthorHandler(EventRecorder recorder, IRepository<JournalLine, Guid> journal) :
        ILocalEventHandler<EntityCreatedEventData<Author>>,
        ILocalEventHandler<EntityUpdatedEventData<Author>>,
        ILocalEventHandler<EntityDeletedEventData<Author>>,
        ILocalEventHandler<EntityChangedEventData<Author>>,
        ILocalEventHandler<AuthorRenamed>,
        ITransientDependency
    {
        public Task HandleEventAsync(EntityCreatedEventData<Author> eventData) => Record("created " + eventData.Entity.Name);

        public Task HandleEventAsync(EntityUpdatedEventData<Author> eventData) => Record("updated " + eventData.Entity.Name);

        public Task HandleEventAsync(EntityDeletedEventData<Author> eventData) => Record("deleted " + eventData.Entity.Name);

        public Task HandleEventAsync(EntityChangedEventData<Author> eventData) => Record("changed " + eventData.Entity.Name);

        public async Task HandleEventAsync(AuthorRenamed eventData)
        {
            await Record("renamed to " + eventData.Name);
            if (recorder.WritesToJournal)
            {
                await journal.InsertAsync(new JournalLine(eventData.Name), autoSave: true);
            }

            if (recorder.Fails)
            {
                throw new InvalidOperationException("cannot handle");
            }
        }

        private Task Record(string entry)
        {
            recorder.Entries.Add(entry);
            return Task.CompletedTask;
        }
    }
}
