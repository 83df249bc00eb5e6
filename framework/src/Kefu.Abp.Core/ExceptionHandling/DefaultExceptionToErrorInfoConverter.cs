using System.Collections;
using System.Text;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Volo.Abp.Authorization;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.ExceptionHandling.Localization;
using Volo.Abp.Http;
using Volo.Abp.Localization;
using Volo.Abp.Localization.ExceptionHandling;
using Volo.Abp.Validation;

namespace Volo.Abp.AspNetCore.ExceptionHandling;

/// <summary>Default <see cref="IExceptionToErrorInfoConverter"/>.</summary>
public class DefaultExceptionToErrorInfoConverter(
    IOptions<AbpExceptionLocalizationOptions> localization,
    IOptions<AbpExceptionHandlingOptions> handling,
    IStringLocalizerFactory localizers,
    IServiceProvider serviceProvider) : IExceptionToErrorInfoConverter, ITransientDependency
{
    protected IStringLocalizer L { get; } = localizers.Create(typeof(AbpExceptionHandlingResource));

    public RemoteServiceErrorInfo Convert(Exception exception, Action<AbpExceptionHandlingOptions>? options = null)
    {
        var tell = new AbpExceptionHandlingOptions
        {
            SendExceptionsDetailsToClients = handling.Value.SendExceptionsDetailsToClients,
            SendStackTraceToClients = handling.Value.SendStackTraceToClients,
        };
        options?.Invoke(tell);
        var actual = ActualException(exception);
        var info = CreateErrorInfo(actual, tell);
        info.Code = (actual as IHasErrorCode)?.Code;
        return info;
    }

    protected virtual RemoteServiceErrorInfo CreateErrorInfo(Exception exception, AbpExceptionHandlingOptions options)
    {
        if (exception is AbpDbConcurrencyException && !options.SendExceptionsDetailsToClients)
        {
            return new RemoteServiceErrorInfo(L["AbpDbConcurrencyErrorMessage"]);
        }

        var info = new RemoteServiceErrorInfo { Details = (exception as IHasErrorDetails)?.Details };
        if (exception is IHasValidationErrors invalid)
        {
            info.Message = exception is IUserFriendlyException ? exception.Message : L["ValidationErrorMessage"];
            info.Details ??= Narrative(invalid);
            info.ValidationErrors = invalid.ValidationErrors
                .Select(error => new RemoteServiceValidationErrorInfo(error.ErrorMessage ?? "", error.MemberNames.Select(member => member.ToCamelCase()).ToArray()))
                .ToArray();
        }

        info.Message ??= LocalizedMessageOrNull(exception) ?? (MayTell(exception) && exception.Message.Length > 0 ? exception.Message : L["InternalServerErrorMessage"]);
        info.Data = exception is IBusinessException or AbpAuthorizationException && exception.Data.Count > 0 ? exception.Data : null;
        if (options.SendExceptionsDetailsToClients)
        {
            info.Details = Describe(exception, options.SendStackTraceToClients);
        }

        return info;
    }

    /// <summary>A program's fault says nothing about itself; a refusal does.</summary>
    private static bool MayTell(Exception exception) => exception is IUserFriendlyException or AbpAuthorizationException || exception is IBusinessException and not IHasErrorCode { Code: not null };

    private string? LocalizedMessageOrNull(Exception exception)
    {
        if (exception is ILocalizeErrorMessage localizable)
        {
            using var scope = serviceProvider.CreateScope();
            return localizable.LocalizeMessage(new LocalizationContext(scope.ServiceProvider));
        }

        if (exception is not IHasErrorCode { Code: { Length: > 0 } code }
            || !localization.Value.ErrorCodeNamespaceMappings.TryGetValue(code.Split(':')[0], out var resourceType))
        {
            return null;
        }

        var text = localizers.Create(resourceType)[code];
        return text.ResourceNotFound ? null : FillIn(text.Value, exception.Data);
    }

    private static string FillIn(string text, IDictionary data)
    {
        foreach (DictionaryEntry entry in data)
        {
            text = text.Replace("{" + entry.Key + "}", System.Convert.ToString(entry.Value, System.Globalization.CultureInfo.CurrentCulture), StringComparison.Ordinal);
        }

        return text;
    }

    private string Narrative(IHasValidationErrors invalid)
    {
        var narrative = new StringBuilder().AppendLine(L["ValidationNarrativeErrorMessageTitle"]);
        foreach (var error in invalid.ValidationErrors)
        {
            narrative.Append(" - ").AppendLine(error.ErrorMessage);
        }

        return narrative.ToString();
    }

    private static string Describe(Exception exception, bool withStackTrace)
    {
        var text = new StringBuilder();
        for (var current = exception; current is not null; current = current.InnerException)
        {
            text.Append(current.GetType().Name).Append(": ").AppendLine(current.Message);
            if (withStackTrace && current.StackTrace is { } stackTrace)
            {
                text.AppendLine("STACK TRACE: " + stackTrace);
            }
        }

        return text.ToString();
    }

    private static Exception ActualException(Exception exception)
        => exception is AggregateException { InnerException: { } inner } && inner is IBusinessException or AbpValidationException or AbpAuthorizationException or AbpDbConcurrencyException
            ? inner
            : exception;
}
