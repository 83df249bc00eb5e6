using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.AspNetCore.Mvc;

namespace Volo.Abp.AspNetCore.Library;

/// <summary>A controller written by hand.</summary>
[Route("api/library/uploads")]
public class UploadController(CallLog calls) : AbpController
{
    [HttpPost]
    [RequestSizeLimit(1000)]
    public async Task<long> UploadAsync(IFormFile file)
    {
        CurrentUnitOfWork!.OnCompleted(() => calls.AddAsync("uploaded"));
        await Task.Yield();
        return file.Length;
    }

    [HttpPost("text")]
    [RequestSizeLimit(1000)]
    public Task<int> WriteAsync([FromBody] CreateBookInput input) => Task.FromResult(input.Title.Length);
}
