using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.AspNetCore.Mvc;

namespace Kefu.Platform.Exports;

/// <summary>Exports over HTTP: conventions do not carry downloads.</summary>
[Authorize]
[Route("api/platform/exports")]
public sealed class ExportController(IExportAppService exports) : AbpController
{
    /// <summary>The filtered list as an .xlsx file.</summary>
    [HttpPost]
    public async Task<FileStreamResult> CreateAsync([FromBody] ExportInput input)
    {
        var file = await exports.CreateAsync(input);
        return File(file.Content, file.ContentType, file.FileName);
    }
}
