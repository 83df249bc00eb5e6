using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.Extensions.Localization;
using Volo.Abp.AspNetCore.Localization;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.AspNetCore.Mvc.Validation;

/// <summary>What MVC could not read from a request, in words that name no type of ours.</summary>
public class ModelStateErrors(IStringLocalizer<AbpAspNetCoreResource> localizer) : ITransientDependency
{
    /// <exception cref="BadHttpRequestException">The request was too large, or broke off, while its form was read.</exception>
    public IEnumerable<ValidationResult> Describe(ModelStateDictionary modelState)
    {
        foreach (var (key, entry) in modelState.Where(entry => entry.Value?.Errors.Count > 0))
        {
            ThrowIfUnreadable(entry!.Errors);
            var member = MemberOf(key);
            yield return member.Length == 0
                ? new ValidationResult(localizer["InvalidRequestBody"])
                : new ValidationResult(localizer["InvalidValue", member], [member]);
        }
    }

    /// <summary>Paths of JSON begin with <c>$</c>: <c>$.lines[0].weight</c> becomes <c>lines[0].weight</c>.</summary>
    private static string MemberOf(string key) => key.StartsWith('$') ? key[1..].TrimStart('.') : key;

    private static void ThrowIfUnreadable(ModelErrorCollection errors)
    {
        foreach (var cause in errors.Select(error => error.Exception?.InnerException ?? error.Exception))
        {
            if (cause is BadHttpRequestException refused)
            {
                throw new BadHttpRequestException(refused.Message, refused.StatusCode, refused);
            }

            // The limit of a form's parts is reported as invalid data.
            if (cause is InvalidDataException { Message: var message } && message.Contains("limit", StringComparison.OrdinalIgnoreCase))
            {
                throw new BadHttpRequestException(message, StatusCodes.Status413PayloadTooLarge, cause);
            }
        }
    }
}
