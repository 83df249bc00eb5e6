using Kefu.Platform.Sites;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace Kefu.SamplePlugin.Notes;

/// <summary>Which note to hear, and for which site.</summary>
[BackgroundJobName("SamplePlugin.HearNote")]
public sealed class HearNoteArgs : ISiteOwned
{
    /// <summary>The note.</summary>
    public Guid NoteId { get; set; }

    /// <summary>The site.</summary>
    public Guid SiteId { get; set; }
}

internal sealed class HearNoteJob(IRepository<Note, Guid> notes) : AsyncBackgroundJob<HearNoteArgs>, ITransientDependency
{
    public override async Task ExecuteAsync(HearNoteArgs args)
    {
        var note = await notes.GetAsync(args.NoteId);
        note.Hear();
        await notes.UpdateAsync(note);
    }
}
