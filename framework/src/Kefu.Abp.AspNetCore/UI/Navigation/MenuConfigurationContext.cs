using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Security.Claims;

namespace Volo.Abp.UI.Navigation;

/// <summary>The menu that contributors add to, and what they need for it.</summary>
public class MenuConfigurationContext(ApplicationMenu menu, IServiceProvider serviceProvider) : IServiceProviderAccessor
{
    public ApplicationMenu Menu { get; } = menu;

    public IServiceProvider ServiceProvider { get; } = serviceProvider;

    public IAuthorizationService AuthorizationService => ServiceProvider.GetRequiredService<IAuthorizationService>();

    public IStringLocalizerFactory StringLocalizerFactory => ServiceProvider.GetRequiredService<IStringLocalizerFactory>();

    /// <summary>True if the current user fulfils the policy, which may be a permission's name.</summary>
    public async Task<bool> IsGrantedAsync(string policyName)
    {
        var principal = ServiceProvider.GetRequiredService<ICurrentPrincipalAccessor>().Principal;
        return (await AuthorizationService.AuthorizeAsync(principal, null, policyName)).Succeeded;
    }

    public IStringLocalizer GetLocalizer<T>() => GetLocalizer(typeof(T));

    public IStringLocalizer GetLocalizer(Type resourceType) => StringLocalizerFactory.Create(resourceType);
}
