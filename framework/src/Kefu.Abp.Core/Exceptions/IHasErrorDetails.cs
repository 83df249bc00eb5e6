namespace Volo.Abp.ExceptionHandling;

/// <summary>An exception with details beside its message.</summary>
public interface IHasErrorDetails
{
    string? Details { get; }
}
