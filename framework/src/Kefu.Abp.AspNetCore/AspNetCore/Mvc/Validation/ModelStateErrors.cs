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
    /// <exception cref="BadHttpRequestException">The form was too large, or broke off.</exception>
    public async Task<List<ValidationResult>> DescribeAsync(HttpRequest request, ModelStateDictionary modelState)
    {
        if (request.HasFormContentType)
        {
            await ThrowIfUnreadableAsync(request);
        }

        return modelState.Where(entry => entry.Value?.Errors.Count > 0).Select(entry => Describe(MemberOf(entry.Key))).ToList();
    }

    private ValidationResult Describe(string member) => member.Length == 0
        ? new ValidationResult(localizer["InvalidRequestBody"])
        : new ValidationResult(localizer["InvalidValue", member], [member]);

    /// <summary>Paths of JSON begin with <c>$</c>: <c>$.lines[0].weight</c> becomes <c>lines[0].weight</c>.</summary>
    private static string MemberOf(string key) => key.StartsWith('$') ? key[1..].TrimStart('.') : key;

    /// <summary>MVC keeps only the words of what went wrong. A form is read once: asking again throws what was thrown then.</summary>
    private static async Task ThrowIfUnreadableAsync(HttpRequest request)
    {
        try
        {
            await request.ReadFormAsync();
        }
        catch (InvalidDataException exception)
        {
            // Parts, names and values of forms have limits of their own, which only the words tell from a malformed form.
            var isTooLarge = exception.Message.Contains("limit", StringComparison.OrdinalIgnoreCase);
            throw new BadHttpRequestException(exception.Message, isTooLarge ? StatusCodes.Status413PayloadTooLarge : StatusCodes.Status400BadRequest, exception);
        }
        catch (IOException exception) when (exception is not BadHttpRequestException)
        {
            throw new BadHttpRequestException(exception.Message, StatusCodes.Status400BadRequest, exception);
        }
    }
}
