using System.Collections.Concurrent;

namespace Volo.Abp.Threading;

/// <summary>Default <see cref="IAmbientScopeProvider{T}"/> over <see cref="AsyncLocal{T}"/>.</summary>
public class AmbientScopeProvider<T> : IAmbientScopeProvider<T>
{
    private readonly ConcurrentDictionary<string, AsyncLocal<Scope?>> _scopes = new();

    public T? GetValue(string contextKey)
        => _scopes.TryGetValue(contextKey, out var current) && current.Value is { } scope ? scope.Value : default;

    public IDisposable BeginScope(string contextKey, T value)
    {
        var current = _scopes.GetOrAdd(contextKey, _ => new AsyncLocal<Scope?>());
        var outer = current.Value;
        current.Value = new Scope(value);
        return new DisposeAction(() => current.Value = outer);
    }

    private sealed record Scope(T Value);
}
