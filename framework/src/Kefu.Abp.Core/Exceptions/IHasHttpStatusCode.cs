namespace Volo.Abp.ExceptionHandling;

/// <summary>An exception that knows the HTTP status it is answered with.</summary>
public interface IHasHttpStatusCode
{
    int HttpStatusCode { get; }
}
