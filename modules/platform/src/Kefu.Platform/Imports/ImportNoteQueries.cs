using Volo.Abp.Application.Dtos;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Linq;

namespace Kefu.Platform.Imports;

/// <summary>Pages of notes, by row and column.</summary>
internal static class ImportNoteQueries
{
    public static async Task<List<ImportNote>> PageAsync(
        this IRepository<ImportNote, Guid> notes, IAsyncQueryableExecuter executer, Guid importId, ImportNoteKind kind, PagedResultRequestDto page)
    {
        var query = (await notes.GetQueryableAsync())
            .Where(note => note.ImportId == importId && note.Kind == kind)
            .OrderBy(note => note.Row).ThenBy(note => note.Column).ThenBy(note => note.Id)
            .Skip(page.SkipCount).Take(page.MaxResultCount);
        return await executer.ToListAsync(query);
    }
}
