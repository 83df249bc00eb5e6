using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Volo.Abp.Application.Dtos;
using Volo.Abp.AspNetCore.Mvc;

namespace Kefu.Platform.Imports;

/// <summary>Imports over HTTP: what conventions cannot say is the upload, a body that may be left out, and the download.</summary>
[Authorize]
[Route("api/platform/imports")]
public sealed class ImportController(IImportAppService imports) : AbpController
{
    /// <summary>The import types that the caller may use.</summary>
    [HttpGet("types")]
    public Task<ListResultDto<ImportTypeDto>> GetTypesAsync() => imports.GetTypesAsync();

    /// <summary>Takes a file in (multipart: type, file) and starts to validate it.</summary>
    [HttpPost, DisableRequestSizeLimit]
    public async Task<ImportUploadedDto> UploadAsync()
    {
        var upload = await ImportUpload.ReadAsync(HttpContext);
        await using var content = upload.File.OpenReadStream();
        return await imports.UploadAsync(new UploadImportInput { Type = upload.Type, FileName = upload.File.FileName, Content = content });
    }

    /// <summary>The own imports, latest first.</summary>
    [HttpGet]
    public Task<PagedResultDto<ImportDto>> GetListAsync([FromQuery] PagedResultRequestDto input) => imports.GetListAsync(input);

    /// <summary>The import with a page of its errors.</summary>
    [HttpGet("{id:guid}")]
    public Task<ImportDto> GetAsync(Guid id, [FromQuery] GetImportInput input) => imports.GetAsync(id, input);

    /// <summary>Warnings, duplicates, matches or skipped rows.</summary>
    [HttpGet("{id:guid}/notes")]
    public Task<PagedResultDto<ImportNoteDto>> GetNotesAsync(Guid id, [FromQuery] GetImportNotesInput input) => imports.GetNotesAsync(id, input);

    /// <summary>Rows of the file.</summary>
    [HttpGet("{id:guid}/rows")]
    public Task<PagedResultDto<ImportRowDto>> GetRowsAsync(Guid id, [FromQuery] GetImportRowsInput input) => imports.GetRowsAsync(id, input);

    /// <summary>Reads the file another way.</summary>
    [HttpPut("{id:guid}/mapping")]
    public Task ChangeMappingAsync(Guid id, [FromBody] ChangeImportMappingInput input) => imports.ChangeMappingAsync(id, input);

    /// <summary>Mends cells.</summary>
    [HttpPost("{id:guid}/mend")]
    public Task MendAsync(Guid id, [FromBody] MendImportCellsInput input) => imports.MendAsync(id, input);

    /// <summary>Starts writing.</summary>
    [HttpPost("{id:guid}/start")]
    public Task StartAsync(Guid id, [FromBody(EmptyBodyBehavior = EmptyBodyBehavior.Allow)] StartImportInput? input = null) => imports.StartAsync(id, input);

    /// <summary>Gives the import up.</summary>
    [HttpPost("{id:guid}/cancel")]
    public Task CancelAsync(Guid id) => imports.CancelAsync(id);

    /// <summary>The invalid rows with the reasons.</summary>
    [HttpGet("{id:guid}/error-file")]
    public async Task<FileStreamResult> GetErrorFileAsync(Guid id)
    {
        var file = await imports.GetErrorFileAsync(id);
        return File(file.Content, file.ContentType, file.FileName);
    }
}
