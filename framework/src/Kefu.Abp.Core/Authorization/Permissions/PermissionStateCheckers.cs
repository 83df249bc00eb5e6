using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.SimpleStateChecking;
using Volo.Abp.Users;

namespace Volo.Abp.Authorization.Permissions;

/// <summary>Enabled for whoever has permissions.</summary>
public class RequirePermissionsSimpleStateChecker<TState>(bool requiresAll, params string[] permissions) : ISimpleStateChecker<TState>
    where TState : IHasSimpleStateCheckers<TState>
{
    public async Task<bool> IsEnabledAsync(SimpleStateCheckerContext<TState> context)
    {
        var grants = await context.ServiceProvider.GetRequiredService<IPermissionChecker>().IsGrantedAsync(permissions);
        return requiresAll ? grants.AllGranted : grants.Result.ContainsValue(PermissionGrantResult.Granted);
    }
}

/// <summary>Enabled for whoever is signed in.</summary>
public class RequireAuthenticatedSimpleStateChecker<TState> : ISimpleStateChecker<TState> where TState : IHasSimpleStateCheckers<TState>
{
    public Task<bool> IsEnabledAsync(SimpleStateCheckerContext<TState> context)
        => Task.FromResult(context.ServiceProvider.GetRequiredService<ICurrentUser>().IsAuthenticated);
}

/// <summary>Ties what was defined (a permission, a menu item) to permissions.</summary>
public static class PermissionSimpleStateCheckerExtensions
{
    public static TState RequireAuthenticated<TState>(this TState state) where TState : IHasSimpleStateCheckers<TState>
    {
        state.StateCheckers.Add(new RequireAuthenticatedSimpleStateChecker<TState>());
        return state;
    }

    public static TState RequirePermissions<TState>(this TState state, params string[] permissions) where TState : IHasSimpleStateCheckers<TState>
        => state.RequirePermissions(requiresAll: true, permissions);

    public static TState RequirePermissions<TState>(this TState state, bool requiresAll, params string[] permissions) where TState : IHasSimpleStateCheckers<TState>
    {
        state.StateCheckers.Add(new RequirePermissionsSimpleStateChecker<TState>(requiresAll, permissions));
        return state;
    }
}
