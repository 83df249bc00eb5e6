namespace Volo.Abp;

/// <summary>A disposable that does nothing.</summary>
public sealed class NullDisposable : IDisposable
{
    public static NullDisposable Instance { get; } = new();

    private NullDisposable() { }

    public void Dispose() { }
}
