namespace Kefu.Platform.Hosts;

/// <summary>The life of this host as the others see it. It ends when the host could not renew it in time; another one begins then.</summary>
internal sealed class HostSession(Guid id) : IDisposable
{
    private readonly CancellationTokenSource _lost = new();

    public Guid Id { get; } = id;

    /// <summary>Is cancelled when what the host holds may be another's by now.</summary>
    public CancellationToken Lost => _lost.Token;

    public bool IsLost => _lost.IsCancellationRequested;

    public void RenewFor(TimeSpan time) => _lost.CancelAfter(time > TimeSpan.Zero ? time : TimeSpan.Zero);

    public void Lose() => _lost.Cancel();

    public void Dispose() => _lost.Dispose();
}
