using Volo.Abp.Http;

namespace Volo.Abp.AspNetCore.ExceptionHandling;

/// <summary>Tells a caller about an exception in the current language, and no more than they may know.</summary>
public interface IExceptionToErrorInfoConverter
{
    RemoteServiceErrorInfo Convert(Exception exception, Action<AbpExceptionHandlingOptions>? options = null);
}
