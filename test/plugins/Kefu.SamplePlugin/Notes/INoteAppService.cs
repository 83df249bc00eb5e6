using Volo.Abp.Application.Services;

namespace Kefu.SamplePlugin.Notes;

/// <summary>Notes.</summary>
public interface INoteAppService : IApplicationService
{
    /// <summary>One note.</summary>
    Task<NoteDto> GetAsync(Guid id);

    /// <summary>Writes one.</summary>
    Task<NoteDto> CreateAsync(CreateNoteDto input);
}
