using System.Collections.Concurrent;
using Volo.Abp.Application.Services;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Features;
using Volo.Abp.Settings;

namespace Volo.Abp.AspNetCore.Library;

public static class LibraryPermissions
{
    public const string View = "Library.Books.View";

    public const string Update = "Library.Books.Update";
}

public static class LibraryFeatures
{
    public const string Burning = "Library.Burning";
}

public class LibraryPermissionDefinitionProvider : PermissionDefinitionProvider
{
    public override void Define(IPermissionDefinitionContext context)
        => context.AddGroup("Library").AddPermission(LibraryPermissions.View).AddChild(LibraryPermissions.Update);
}

public class LibraryFeatureDefinitionProvider : FeatureDefinitionProvider
{
    public override void Define(IFeatureDefinitionContext context) => context.AddGroup("Library").AddFeature(LibraryFeatures.Burning, "false");
}

public class LibrarySettingDefinitionProvider : SettingDefinitionProvider
{
    public override void Define(ISettingDefinitionContext context) => context.Add(
        new SettingDefinition("Library.Opening", "08:00", isVisibleToClients: true),
        new SettingDefinition("Library.AlarmCode", "1234"));
}

/// <summary>Grants that a test gives to users.</summary>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(IPermissionStore), typeof(LibraryGrants))]
public class LibraryGrants : IPermissionStore, ISingletonDependency
{
    public ConcurrentDictionary<(string UserId, string Permission), bool> ByUser { get; } = new();

    public Task<bool> IsGrantedAsync(string name, string? providerName, string? providerKey)
        => Task.FromResult(providerName == "U" && ByUser.ContainsKey((providerKey!, name)));

    public async Task<MultiplePermissionGrantResult> IsGrantedAsync(string[] names, string? providerName, string? providerKey)
    {
        var result = new MultiplePermissionGrantResult();
        foreach (var name in names)
        {
            result.Result[name] = await IsGrantedAsync(name, providerName, providerKey) ? PermissionGrantResult.Granted : PermissionGrantResult.Undefined;
        }

        return result;
    }
}

/// <summary>Offers nothing over HTTP.</summary>
[RemoteService(false)]
public class InternalBookAppService : ApplicationService
{
    public Task GetAsync() => Task.CompletedTask;
}

/// <summary>Asked by other modules in the process only.</summary>
[IntegrationService]
public class BookLookupIntegrationService : ApplicationService
{
    public Task GetAsync() => Task.CompletedTask;
}
