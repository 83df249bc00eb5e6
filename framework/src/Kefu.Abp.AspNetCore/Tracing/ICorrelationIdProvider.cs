namespace Volo.Abp.Tracing;

/// <summary>The id that holds together what belongs to one request, in logs and across systems.</summary>
public interface ICorrelationIdProvider
{
    /// <summary>Null outside a request, unless <see cref="Change"/> has set one.</summary>
    string? Get();

    IDisposable Change(string? correlationId);
}
