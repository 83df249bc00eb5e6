using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EventBus.Distributed;

namespace Kefu.SamplePlugin.Notes;

internal sealed class NoteWrittenHandler(IRepository<Note, Guid> notes) : IDistributedEventHandler<NoteWrittenEto>, ITransientDependency
{
    public async Task HandleEventAsync(NoteWrittenEto eventData)
    {
        var note = await notes.GetAsync(eventData.NoteId);
        note.Hear();
        await notes.UpdateAsync(note);
    }
}
