namespace Volo.Abp.Data;

/// <summary>Somebody else has saved the row since it was read.</summary>
public class AbpDbConcurrencyException : AbpException
{
    public AbpDbConcurrencyException() { }

    public AbpDbConcurrencyException(string? message) : base(message) { }

    public AbpDbConcurrencyException(string? message, Exception? innerException) : base(message, innerException) { }
}
