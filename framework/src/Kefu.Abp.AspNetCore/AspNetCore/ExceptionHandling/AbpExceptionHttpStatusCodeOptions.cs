using System.Net;

namespace Volo.Abp.AspNetCore.ExceptionHandling;

/// <summary>Statuses by error code, and what goes with them.</summary>
public class AbpExceptionHttpStatusCodeOptions
{
    public IDictionary<string, HttpStatusCode> ErrorCodeToHttpStatusCodeMappings { get; } = new Dictionary<string, HttpStatusCode>();

    /// <summary>When a caller who was answered with 503 should ask again.</summary>
    public TimeSpan RetryAfter { get; set; } = TimeSpan.FromSeconds(5);

    public void Map(string errorCode, HttpStatusCode httpStatusCode) => ErrorCodeToHttpStatusCodeMappings[errorCode] = httpStatusCode;
}
