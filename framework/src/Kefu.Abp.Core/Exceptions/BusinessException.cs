using Microsoft.Extensions.Logging;
using Volo.Abp.ExceptionHandling;
using Volo.Abp.Logging;

namespace Volo.Abp;

/// <summary>A business rule refused what was asked. Its code is localised, its data fill the placeholders of the text.</summary>
public class BusinessException : Exception, IBusinessException, IHasErrorCode, IHasErrorDetails, IHasLogLevel
{
    public BusinessException(
        string? code = null,
        string? message = null,
        string? details = null,
        Exception? innerException = null,
        LogLevel logLevel = LogLevel.Warning)
        : base(message, innerException)
    {
        Code = code;
        Details = details;
        LogLevel = logLevel;
    }

    public string? Code { get; set; }

    public string? Details { get; set; }

    public LogLevel LogLevel { get; set; }

    /// <summary>Adds a value that the localised text of the code may name, as in <c>{Number}</c>.</summary>
    public BusinessException WithData(string name, object? value)
    {
        Data[name] = value;
        return this;
    }
}
