using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;

namespace Kefu.Platform.Imports;

/// <summary>
/// Brings lists into the product: upload, look at what was found, mend, start. Each user sees the own imports only and
/// needs the permission of the import type. A refusal by an import's state is a business error.
/// </summary>
public interface IImportAppService : IApplicationService
{
    /// <summary>The import types that the current user may use.</summary>
    Task<ListResultDto<ImportTypeDto>> GetTypesAsync();

    /// <summary>Keeps the file and starts to validate it. Over HTTP: multipart with <c>type</c> and <c>file</c>.</summary>
    Task<ImportUploadedDto> UploadAsync(UploadImportInput input);

    /// <summary>The import with a page of its errors.</summary>
    Task<ImportDto> GetAsync(Guid id, GetImportInput input);

    /// <summary>The own imports, latest first, without errors.</summary>
    Task<PagedResultDto<ImportDto>> GetListAsync(PagedResultRequestDto input);

    /// <summary>Warnings, duplicates, matches or skipped rows, by row.</summary>
    Task<PagedResultDto<ImportNoteDto>> GetNotesAsync(Guid id, GetImportNotesInput input);

    /// <summary>Rows of the file for the preview, at most 100 at once.</summary>
    Task<PagedResultDto<ImportRowDto>> GetRowsAsync(Guid id, GetImportRowsInput input);

    /// <summary>Reads the file another way and validates anew.</summary>
    Task ChangeMappingAsync(Guid id, ChangeImportMappingInput input);

    /// <summary>Replaces texts of cells and validates anew.</summary>
    Task MendAsync(Guid id, MendImportCellsInput input);

    /// <summary>Starts writing. Refused while a row is invalid, unless only the valid ones are wanted.</summary>
    Task StartAsync(Guid id, StartImportInput? input = null);

    /// <summary>Gives the import up; what is written stays.</summary>
    Task CancelAsync(Guid id);

    /// <summary>The invalid rows as a workbook with the reasons, to be corrected and uploaded again.</summary>
    Task<ImportFileDto> GetErrorFileAsync(Guid id);
}
