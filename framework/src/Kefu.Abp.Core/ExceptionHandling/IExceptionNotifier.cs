using Microsoft.Extensions.Logging;

namespace Volo.Abp.ExceptionHandling;

/// <summary>Tells subscribers of an exception that was handled.</summary>
public interface IExceptionNotifier
{
    Task NotifyAsync(ExceptionNotificationContext context);
}

/// <summary>Is told of handled exceptions.</summary>
public interface IExceptionSubscriber
{
    Task HandleAsync(ExceptionNotificationContext context);
}

/// <summary>An exception that was handled.</summary>
public class ExceptionNotificationContext(Exception exception, LogLevel? logLevel = null, bool handled = true)
{
    public Exception Exception { get; } = Check.NotNull(exception, nameof(exception));

    public LogLevel LogLevel { get; } = logLevel ?? (exception as Logging.IHasLogLevel)?.LogLevel ?? LogLevel.Error;

    public bool Handled { get; } = handled;
}
