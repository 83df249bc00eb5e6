using Volo.Abp.Application.Dtos;

namespace Kefu.Platform.Imports;

/// <summary>Which notes of an import are wanted.</summary>
public class GetImportNotesInput : PagedResultRequestDto
{
    public ImportNoteKind Kind { get; set; } = ImportNoteKind.Skipped;
}
