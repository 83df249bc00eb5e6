namespace Volo.Abp;

/// <summary>Runs an action once when disposed: what ends a <c>using</c> of an ambient value.</summary>
public sealed class DisposeAction(Action action) : IDisposable
{
    private Action? _action = Check.NotNull(action, nameof(action));

    public void Dispose() => Interlocked.Exchange(ref _action, null)?.Invoke();
}
