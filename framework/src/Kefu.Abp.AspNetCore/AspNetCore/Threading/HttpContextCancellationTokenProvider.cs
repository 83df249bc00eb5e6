using Microsoft.AspNetCore.Http;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Threading;

namespace Volo.Abp.AspNetCore.Threading;

/// <summary>What was set by <see cref="Use"/>, else the request's token, so that work ends when a caller has gone.</summary>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(ICancellationTokenProvider))]
public class HttpContextCancellationTokenProvider(IHttpContextAccessor httpContextAccessor, IAmbientScopeProvider<CancellationToken?> scopes)
    : ICancellationTokenProvider, ISingletonDependency
{
    private const string ContextKey = "Volo.Abp.AspNetCore.Threading.CancellationToken";

    public CancellationToken Token => scopes.GetValue(ContextKey) ?? httpContextAccessor.HttpContext?.RequestAborted ?? CancellationToken.None;

    public IDisposable Use(CancellationToken cancellationToken) => scopes.BeginScope(ContextKey, cancellationToken);
}
