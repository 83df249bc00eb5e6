using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Tracing;

/// <summary>Default <see cref="ICorrelationIdProvider"/>: the id flows with the asynchronous call.</summary>
public class DefaultCorrelationIdProvider : ICorrelationIdProvider, ISingletonDependency
{
    private readonly AsyncLocal<string?> _current = new();

    public string? Get() => _current.Value;

    public IDisposable Change(string? correlationId)
    {
        var outer = _current.Value;
        _current.Value = correlationId;
        return new DisposeAction(() => _current.Value = outer);
    }
}
