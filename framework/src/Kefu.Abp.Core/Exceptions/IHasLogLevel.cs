using Microsoft.Extensions.Logging;

namespace Volo.Abp.Logging;

/// <summary>An exception that knows how severe it is to be logged.</summary>
public interface IHasLogLevel
{
    LogLevel LogLevel { get; set; }
}
