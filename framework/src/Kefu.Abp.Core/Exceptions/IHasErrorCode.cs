namespace Volo.Abp.ExceptionHandling;

/// <summary>An exception with a stable code, such as <c>CustomerArchives:NotActive</c>.</summary>
public interface IHasErrorCode
{
    string? Code { get; }
}
