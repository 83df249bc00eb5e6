using Kefu.Platform.Http.Unavailability;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp;
using Volo.Abp.DependencyInjection;

namespace Kefu.Platform.Http.Idempotency;

/// <summary>
/// Honours an <c>Idempotency-Key</c>. Stands inside the unit of work: key, effect and answer are committed together, or none of them is.
/// </summary>
internal sealed class IdempotencyFilter(IOptions<UnavailabilityOptions> unavailability) : IAsyncResourceFilter, IAsyncActionFilter, ISingletonDependency
{
    private const string Replayed = "Idempotency-Replayed";
    private const string RetryAfterSeconds = "1";

    /// <summary>Hashes the body before it is read.</summary>
    public async Task OnResourceExecutionAsync(ResourceExecutingContext context, ResourceExecutionDelegate next)
    {
        if (IdempotencyKey.IsGiven(context.HttpContext.Request))
        {
            var (id, hash) = await context.HttpContext.RequestServices.GetRequiredService<IdempotencyKey>().ReadAsync(context.HttpContext.Request);
            context.HttpContext.Features.Set(new KeyedRequest(id, hash));
        }

        await next();
    }

    public async Task OnActionExecutionAsync(ActionExecutingContext context, ActionExecutionDelegate next)
    {
        if (context.HttpContext.Features.Get<KeyedRequest>() is not { } request)
        {
            await next();
            return;
        }

        var answers = context.HttpContext.RequestServices.GetRequiredService<IdempotentAnswers>();
        if (await ClaimAsync(answers, request, context.HttpContext.Response))
        {
            await KeepAsync(answers, request, await next());
        }
        else
        {
            await AnswerAgainAsync(answers, request, context);
        }
    }

    private async Task<bool> ClaimAsync(IdempotentAnswers answers, KeyedRequest request, HttpResponse response)
    {
        try
        {
            return await answers.ClaimAsync(request.Id, request.Hash);
        }
        catch (Exception exception) when (unavailability.Value.IsUnavailable(exception))
        {
            throw InProgress(response);
        }
    }

    private static async Task KeepAsync(IdempotentAnswers answers, KeyedRequest request, ActionExecutedContext executed)
    {
        if (executed.Exception is null && executed.Result is { } result)
        {
            var given = await StoredAnswerResult.OfAsync(result, executed);
            await answers.KeepAsync(request.Id, given);
            executed.Result = given;
        }
    }

    private static async Task AnswerAgainAsync(IdempotentAnswers answers, KeyedRequest request, ActionExecutingContext context)
    {
        var given = await answers.FindAsync(request.Id) ?? throw InProgress(context.HttpContext.Response);
        if (given.RequestHash != request.Hash)
        {
            throw new BusinessException(IdempotencyErrorCodes.KeyUsed);
        }

        context.HttpContext.Response.Headers[Replayed] = "true";
        context.Result = new StoredAnswerResult(given.Status, given.ContentType, given.Body);
    }

    /// <summary>The header is set as the answer begins: an error's answer begins with no headers.</summary>
    private static BusinessException InProgress(HttpResponse response)
    {
        response.OnStarting(() =>
        {
            response.Headers.RetryAfter = RetryAfterSeconds;
            return Task.CompletedTask;
        });
        return new BusinessException(IdempotencyErrorCodes.InProgress);
    }

    private sealed record KeyedRequest(string Id, string Hash);
}
