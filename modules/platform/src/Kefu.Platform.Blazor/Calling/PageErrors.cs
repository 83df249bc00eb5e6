using System.Security.Cryptography;
using Kefu.Platform.Blazor.Localization;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Logging;
using Volo.Abp;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.Authorization;
using Volo.Abp.Data;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Validation;

namespace Kefu.Platform.Blazor.Calling;

/// <summary>Turns what a call threw into what the page says. Faults of the product are logged under a reference and never shown.</summary>
public sealed class PageErrors(
    IExceptionToErrorInfoConverter converter,
    IStringLocalizer<PlatformUiResource> texts,
    ILogger<PageErrors> logger)
{
    /// <summary>The answer to <paramref name="exception"/>.</summary>
    public PageError Describe(Exception exception) => exception switch
    {
        SessionEndedException => new PageError(PageErrorKind.SignedOut, texts["Error:SignedOut"]),
        IHasValidationErrors invalid => Invalid(invalid),
        AbpDbConcurrencyException => new PageError(PageErrorKind.Stale, texts["Error:Stale"]),
        AbpAuthorizationException => new PageError(PageErrorKind.Forbidden, texts["Error:Forbidden"]),
        EntityNotFoundException => new PageError(PageErrorKind.NotFound, texts["Error:NotFound"]),
        IBusinessException => new PageError(PageErrorKind.Refused, MessageOf(exception)),
        _ when DatabaseOutage.IsCauseOf(exception) => Unavailable(exception),
        _ => Unexpected(exception),
    };

    private PageError Invalid(IHasValidationErrors invalid)
    {
        var fields = invalid.ValidationErrors
            .Select(error => new FieldError(error.ErrorMessage ?? texts["Error:Invalid"], error.MemberNames.ToList()))
            .ToList();
        return new PageError(PageErrorKind.Invalid, texts["Error:Invalid"], fields);
    }

    private string MessageOf(Exception exception)
    {
        var message = converter.Convert(exception).Message;
        return string.IsNullOrWhiteSpace(message) ? texts["Error:Refused"] : message;
    }

    private PageError Unavailable(Exception exception)
    {
        logger.LogWarning(exception, "The database does not answer a page");
        return new PageError(PageErrorKind.Unavailable, texts["Error:Unavailable"]);
    }

    private PageError Unexpected(Exception exception)
    {
        var reference = NewReference();
        logger.LogError(exception, "A page failed unexpectedly, reference {Reference}", reference);
        return new PageError(PageErrorKind.Unexpected, texts["Error:Unexpected", reference], [], reference);
    }

    /// <summary>A short code that a person can read out over the telephone.</summary>
    internal static string NewReference() => RandomNumberGenerator.GetHexString(8);
}
