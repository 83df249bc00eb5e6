using System.ComponentModel.DataAnnotations;
using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Validation;

namespace Kefu.Platform.Exports;

/// <summary>What a list is asked for, read as the list's own input and told to the log.</summary>
internal sealed class ExportFilter(IObjectValidator validator, IOptions<JsonOptions> json) : ITransientDependency
{
    /// <summary>An export has no pages.</summary>
    private static readonly string[] Paging = ["skipCount", "maxResultCount", "exactCount"];

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly JsonSerializerOptions _json = json.Value.JsonSerializerOptions;

    /// <exception cref="AbpValidationException">It is none of this list.</exception>
    public async Task<object> ReadAsync(ExportType type, JsonElement? filter)
    {
        var input = filter is { ValueKind: not (JsonValueKind.Null or JsonValueKind.Undefined) } given
            ? Parse(type, given)
            : Activator.CreateInstance(type.InputType)!;
        await validator.ValidateAsync(input, nameof(ExportInput.Filter));
        return input;
    }

    /// <summary>What narrows and orders, as a line of JSON; null where nothing does.</summary>
    public string? Tell(object input)
    {
        var told = JsonSerializer.SerializeToNode(input, input.GetType(), _json)!.AsObject();
        foreach (var (name, _) in told.Where(member => member.Value is null || Paging.Contains(member.Key)).ToList())
        {
            told.Remove(name);
        }

        return told.Count == 0 ? null : told.ToJsonString(Readable);
    }

    private object Parse(ExportType type, JsonElement given)
    {
        try
        {
            return given.Deserialize(type.InputType, _json) ?? throw new JsonException();
        }
        catch (JsonException wrong)
        {
            var member = string.Join('.', new[] { nameof(ExportInput.Filter), wrong.Path?.TrimStart('$', '.') }.Where(part => !string.IsNullOrEmpty(part)));
            throw new AbpValidationException([new ValidationResult(member, [member])]);
        }
    }
}
