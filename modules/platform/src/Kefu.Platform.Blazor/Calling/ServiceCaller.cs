using System.Globalization;
using Kefu.Platform.Blazor.Account;
using Kefu.Platform.PersonalData;
using Kefu.Platform.Sites;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Security.Claims;
using Volo.Abp.Uow;

namespace Kefu.Platform.Blazor.Calling;

/// <summary>
/// Calls an application service from a circuit. Each call has a scope and a unit of work of its own, so that two
/// components never share a database context, and sets user, site and language anew.
/// </summary>
public sealed class ServiceCaller(IServiceScopeFactory scopes, CircuitSession session, TimeProvider time)
{
    // People act more often than this; a changed password or a withdrawn account ends the circuit at the next action after it.
    private static readonly TimeSpan StampCheckInterval = TimeSpan.FromSeconds(30);

    /// <summary>Runs <paramref name="call"/> on the service and returns its answer.</summary>
    /// <exception cref="Volo.Abp.BusinessException"><see cref="SiteErrorCodes.Foreign"/>: the site is no longer the person's.</exception>
    /// <exception cref="SessionEndedException">The account was changed since the sign-in; the person must sign in again.</exception>
    public async Task<TResult> Call<TService, TResult>(Func<TService, Task<TResult>> call, bool isTransactional)
        where TService : notnull
    {
        CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = session.Culture;
        await using var scope = scopes.CreateAsyncScope();
        var services = scope.ServiceProvider;
        using var asUser = services.GetRequiredService<ICurrentPrincipalAccessor>().Change(session.User);
        using var atSite = services.GetRequiredService<ICurrentSite>().Change(session.Site);
        using var fromAddress = services.GetRequiredService<IClientAddress>().Change(session.ClientAddress);
        await RefuseEndedSessionAsync(services);
        await services.GetRequiredService<ISiteAccess>().CheckAsync(session.Site);

        using var unitOfWork = services.GetRequiredService<IUnitOfWorkManager>()
            .Begin(new AbpUnitOfWorkOptions(isTransactional), requiresNew: true);
        var result = await call(services.GetRequiredService<TService>());
        await unitOfWork.CompleteAsync();
        return result;
    }

    private async Task RefuseEndedSessionAsync(IServiceProvider services)
    {
        var now = time.GetUtcNow().UtcDateTime;
        if (now - session.StampCheckedAt < StampCheckInterval)
            return;

        using var unitOfWork = services.GetRequiredService<IUnitOfWorkManager>()
            .Begin(new AbpUnitOfWorkOptions(isTransactional: false), requiresNew: true);
        if (!await services.GetRequiredService<IAccountSignIn>().IsStillValidAsync(session.User))
            throw new SessionEndedException();

        await unitOfWork.CompleteAsync();
        session.StampCheckedAt = now;
    }
}
