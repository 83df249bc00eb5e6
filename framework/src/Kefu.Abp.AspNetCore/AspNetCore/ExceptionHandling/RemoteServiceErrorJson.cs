using System.Text.Encodings.Web;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.AspNetCore.ExceptionHandling;

/// <summary>How the envelope is written: as MVC writes its answers, which escapes no Chinese.</summary>
public class RemoteServiceErrorJson(IOptions<JsonOptions> options) : ISingletonDependency
{
    public JsonSerializerOptions Options { get; } = new(options.Value.JsonSerializerOptions)
    {
        Encoder = options.Value.JsonSerializerOptions.Encoder ?? JavaScriptEncoder.UnsafeRelaxedJsonEscaping
    };
}
