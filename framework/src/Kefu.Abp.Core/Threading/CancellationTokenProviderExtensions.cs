namespace Volo.Abp.Threading;

/// <summary>Falls back to the ambient token where a caller gave none.</summary>
public static class CancellationTokenProviderExtensions
{
    public static CancellationToken FallbackToProvider(this ICancellationTokenProvider provider, CancellationToken preferred = default)
        => preferred == default || preferred == CancellationToken.None ? provider.Token : preferred;
}
