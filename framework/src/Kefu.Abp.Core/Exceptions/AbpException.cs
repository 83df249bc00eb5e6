namespace Volo.Abp;

/// <summary>Base of the exceptions that the programming model itself raises.</summary>
public class AbpException : Exception
{
    public AbpException() { }

    public AbpException(string? message) : base(message) { }

    public AbpException(string? message, Exception? innerException) : base(message, innerException) { }
}
