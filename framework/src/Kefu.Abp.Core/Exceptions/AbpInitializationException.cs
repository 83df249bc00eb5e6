namespace Volo.Abp;

/// <summary>Raised when a module fails while the application is configured or initialised.</summary>
public class AbpInitializationException : AbpException
{
    public AbpInitializationException() { }

    public AbpInitializationException(string? message) : base(message) { }

    public AbpInitializationException(string? message, Exception? innerException) : base(message, innerException) { }
}
