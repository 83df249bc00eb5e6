namespace Volo.Abp.Threading;

/// <summary>The token that ends the current work: the request's, the job's or none.</summary>
public interface ICancellationTokenProvider
{
    CancellationToken Token { get; }

    IDisposable Use(CancellationToken cancellationToken);
}
