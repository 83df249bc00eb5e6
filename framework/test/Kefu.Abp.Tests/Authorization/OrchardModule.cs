using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Volo.Abp.Application;
using Volo.Abp.Application.Services;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Features;
using Volo.Abp.Localization;
using Volo.Abp.Modularity;

namespace Volo.Abp.Authorization;

public static class OrchardPermissions
{
    public const string View = "Orchard.Trees.View";
    public const string Fell = "Orchard.Trees.Fell";
    public const string Switched = "Orchard.Trees.Switched";
    public const string Disabled = "Orchard.Trees.Disabled";
    public const string OnlyByUser = "Orchard.Trees.OnlyByUser";
}

public class OrchardPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
    {
        var view = context.AddGroup("Orchard", new FixedLocalizableString("Orchard")).AddPermission(OrchardPermissions.View);
        view.AddChild(OrchardPermissions.Fell).WithProperty("Risk", "High");
        view.AddChild(OrchardPermissions.Switched).RequireFeatures("Orchard.Enabled");
        view.AddChild(OrchardPermissions.Disabled, isEnabled: false);
        view.AddChild(OrchardPermissions.OnlyByUser).WithProviders(UserPermissionValueProvider.ProviderName);
    }
}

public class OrchardFeatureDefinitionProvider : FeatureDefinitionProvider
{
    public override void Define(IFeatureDefinitionContext context) => context.AddGroup("Orchard").AddFeature("Orchard.Enabled", "false");
}

public interface ITreeAppService : IApplicationService
{
    Task<int> CountAsync();

    Task FellAsync();

    Task<string> GetOpeningHoursAsync();
}

[Authorize(OrchardPermissions.View)]
public class TreeAppService : ApplicationService, ITreeAppService
{
    public Task<int> CountAsync() => Task.FromResult(7);

    [Authorize(OrchardPermissions.Fell)]
    public Task FellAsync() => Task.CompletedTask;

    [AllowAnonymous]
    public Task<string> GetOpeningHoursAsync() => Task.FromResult("always");
}

[DisableConventionalRegistration]
public class FakePermissionStore : IPermissionStore
{
    private readonly HashSet<(string, string?, string?)> _grants = [];

    public void Grant(string name, string providerName, string providerKey) => _grants.Add((name, providerName, providerKey));

    public Task<bool> IsGrantedAsync(string name, string? providerName, string? providerKey) => Task.FromResult(_grants.Contains((name, providerName, providerKey)));

    public Task<MultiplePermissionGrantResult> IsGrantedAsync(string[] names, string? providerName, string? providerKey)
    {
        var result = new MultiplePermissionGrantResult(names);
        foreach (var name in names.Where(name => _grants.Contains((name, providerName, providerKey))))
        {
            result.Result[name] = PermissionGrantResult.Granted;
        }

        return Task.FromResult(result);
    }
}

[DependsOn(typeof(AbpTestBaseModule), typeof(AbpDddApplicationModule))]
public class OrchardModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
        => context.Services.Replace(ServiceDescriptor.Singleton<IPermissionStore, FakePermissionStore>());
}
