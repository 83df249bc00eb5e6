using Microsoft.Extensions.Logging;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.Logging;

namespace Volo.Abp.Authorization;

/// <summary>Who acts may not do what was asked.</summary>
public class AbpAuthorizationException : AbpException, IHasLogLevel, IHasErrorCode
{
    public AbpAuthorizationException() : this("Authorization failed.") { }

    public AbpAuthorizationException(string? message = null, string? code = null, Exception? innerException = null) : base(message, innerException)
    {
        Code = code;
        LogLevel = LogLevel.Warning;
    }

    public LogLevel LogLevel { get; set; }

    public string? Code { get; }

    public AbpAuthorizationException WithData(string name, object value)
    {
        Data[name] = value;
        return this;
    }
}
