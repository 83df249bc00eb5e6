using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;

namespace Kefu.Platform.Http.Idempotency;

/// <summary>An answer as bytes, the same each time.</summary>
internal sealed class StoredAnswerResult(int status, string? contentType, byte[] body) : IActionResult
{
    public int Status => status;

    public string? ContentType => contentType;

    public byte[] Body => body;

    /// <summary>Writes a result into memory instead of to the caller.</summary>
    public static async Task<StoredAnswerResult> OfAsync(IActionResult result, ActionContext context)
    {
        var response = context.HttpContext.Response;
        var (wire, memory) = (response.Body, new MemoryStream());
        var headers = response.Headers.Keys.ToHashSet();
        response.Body = memory;
        try
        {
            await result.ExecuteResultAsync(context);
            await response.BodyWriter.FlushAsync();
            return new StoredAnswerResult(StatusOf(result, response), response.ContentType, memory.ToArray());
        }
        finally
        {
            (response.Body, response.StatusCode) = (wire, StatusCodes.Status200OK);
            foreach (var written in response.Headers.Keys.Except(headers).ToList())
            {
                response.Headers.Remove(written);
            }
        }
    }

    public async Task ExecuteResultAsync(ActionContext context)
    {
        var response = context.HttpContext.Response;
        (response.StatusCode, response.ContentType) = (status, contentType);
        if (body.Length > 0)
        {
            response.ContentLength = body.Length;
            await response.Body.WriteAsync(body, context.HttpContext.RequestAborted);
        }
    }

    /// <summary>Nothing to say is 204, as it is without a key.</summary>
    private static int StatusOf(IActionResult result, HttpResponse response)
        => result is EmptyResult && response.StatusCode == StatusCodes.Status200OK ? StatusCodes.Status204NoContent : response.StatusCode;
}
