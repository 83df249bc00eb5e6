using Microsoft.AspNetCore.Authorization;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Repositories;

namespace Kefu.SamplePlugin.Notes;

/// <inheritdoc cref="INoteAppService" />
[Authorize(SamplePluginPermissions.View)]
public class NoteAppService(IRepository<Note, Guid> notes) : ApplicationService, INoteAppService
{
    public async Task<NoteDto> GetAsync(Guid id) => ToDto(await notes.GetAsync(id));

    public async Task<NoteDto> CreateAsync(CreateNoteDto input) => ToDto(await notes.InsertAsync(new Note(GuidGenerator.Create(), input.Text)));

    private static NoteDto ToDto(Note note) => new() { Id = note.Id, Text = note.Text, IsHeard = note.IsHeard };
}
