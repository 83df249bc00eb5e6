using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Threading;

/// <summary>The ambient token set by <see cref="Use"/>, else none.</summary>
[Dependency(TryRegister = true)]
public class NullCancellationTokenProvider(IAmbientScopeProvider<CancellationToken> scopes) : ICancellationTokenProvider, ISingletonDependency
{
    private const string ContextKey = "Volo.Abp.Threading.CancellationToken";

    public CancellationToken Token => scopes.GetValue(ContextKey);

    public IDisposable Use(CancellationToken cancellationToken) => scopes.BeginScope(ContextKey, cancellationToken);
}
