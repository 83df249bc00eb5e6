namespace Volo.Abp.Threading;

/// <summary>Values that flow with the asynchronous call, by key: the innermost open scope wins.</summary>
public interface IAmbientScopeProvider<T>
{
    T? GetValue(string contextKey);

    IDisposable BeginScope(string contextKey, T value);
}
