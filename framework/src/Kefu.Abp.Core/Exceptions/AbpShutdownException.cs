namespace Volo.Abp;

/// <summary>Raised when a module fails while the application shuts down.</summary>
public class AbpShutdownException : AbpException
{
    public AbpShutdownException() { }

    public AbpShutdownException(string? message, Exception? innerException) : base(message, innerException) { }
}
