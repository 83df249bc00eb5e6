using System.Security.Claims;
using Kefu.Host;
using Kefu.HostTesting;
using Kefu.Platform.Modules;
using Kefu.Platform.Sites;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.FeatureManagement;
using Volo.Abp.Identity;
using Volo.Abp.Security.Claims;
using Volo.Abp.Uow;
using Xunit;
using IdentityUser = Volo.Abp.Identity.IdentityUser;

namespace Kefu.ApiTests;

/// <summary>A host in this process, with every module and a plug-in, whose insides can be looked at.</summary>
public sealed class HostHere : IAsyncLifetime
{
    private readonly HostSettings _settings = new PlugInBox().Add("SamplePlugin").Settings();
    private HostApplication _host = null!;
    private ClaimsPrincipal _administrator = null!;

    public IServiceProvider Services => _host.Services;

    public ApiSession Administrator { get; private set; } = null!;

    /// <summary>The one site of a new installation.</summary>
    public Guid SiteId { get; private set; }

    internal HostModule Module(string group) => Services.GetRequiredService<HostModules>().All.Single(module => module.Group == group);

    public async ValueTask InitializeAsync()
    {
        _host = await HostStart.RunAsync(HostCommand.Parse(_settings.ToArguments()));
        Administrator = await ApiSession.SignInAsync(_settings.SelfUrl, "admin", HostSettings.AdministratorPassword);
        await using var scope = Services.CreateAsyncScope();
        using var unitOfWork = scope.ServiceProvider.GetRequiredService<IUnitOfWorkManager>().Begin();
        var user = await scope.ServiceProvider.GetRequiredService<IdentityUserManager>().FindByNameAsync("admin");
        _administrator = await scope.ServiceProvider.GetRequiredService<IUserClaimsPrincipalFactory<IdentityUser>>().CreateAsync(user!);
        SiteId = await FindSiteAsync();
    }

    /// <summary>Switches a module at the site.</summary>
    public async Task SwitchAsync(string group, bool on)
    {
        using var answer = await Administrator.PutAsync($"/api/platform/modules/{group}", new { isEnabled = on });
        answer.EnsureSuccessStatusCode();
    }

    /// <summary>Asks a service as the administrator would at a site.</summary>
    public async Task<TResult> AskAsync<TService, TResult>(Func<TService, Task<TResult>> ask, Guid? siteId) where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        using var asAdministrator = scope.ServiceProvider.GetRequiredService<ICurrentPrincipalAccessor>().Change(_administrator);
        using var atSite = scope.ServiceProvider.GetRequiredService<ICurrentSite>().Change(siteId);
        using var unitOfWork = scope.ServiceProvider.GetRequiredService<IUnitOfWorkManager>().Begin(requiresNew: true);
        var result = await ask(scope.ServiceProvider.GetRequiredService<TService>());
        await unitOfWork.CompleteAsync();
        return result;
    }

    public async ValueTask DisposeAsync()
    {
        Administrator.Dispose();
        await _host.DisposeAsync();
    }

    /// <summary>A value that is set at the current site names it.</summary>
    private async Task<Guid> FindSiteAsync()
    {
        await SwitchAsync("SamplePlugin", on: false);
        var values = await AskAsync((IRepository<FeatureValue, Guid> repository) => repository.GetListAsync(), siteId: null);
        await SwitchAsync("SamplePlugin", on: true);
        return Guid.Parse(values.Single().ProviderKey!);
    }
}
