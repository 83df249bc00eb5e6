using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Authorization.Permissions;

/// <summary>Default <see cref="IPermissionDefinitionManager"/>: asks the providers once.</summary>
public class PermissionDefinitionManager(IOptions<AbpPermissionOptions> options, IServiceScopeFactory scopes) : IPermissionDefinitionManager, ISingletonDependency
{
    private readonly Lazy<Definitions> _definitions = new(() => Define(options.Value, scopes));

    public virtual async Task<PermissionDefinition> GetAsync(string name)
        => await GetOrNullAsync(name) ?? throw new AbpException("Undefined permission: " + name);

    public virtual Task<PermissionDefinition?> GetOrNullAsync(string name)
        => Task.FromResult(_definitions.Value.Permissions.GetValueOrDefault(Check.NotNull(name, nameof(name))));

    public virtual Task<IReadOnlyList<PermissionDefinition>> GetPermissionsAsync() => Task.FromResult<IReadOnlyList<PermissionDefinition>>([.. _definitions.Value.Permissions.Values]);

    public virtual Task<IReadOnlyList<PermissionGroupDefinition>> GetGroupsAsync() => Task.FromResult<IReadOnlyList<PermissionGroupDefinition>>(_definitions.Value.Groups);

    private static Definitions Define(AbpPermissionOptions options, IServiceScopeFactory scopes)
    {
        using var scope = scopes.CreateScope();
        var context = new PermissionDefinitionContext(scope.ServiceProvider);
        var providers = options.DefinitionProviders.Select(type => (IPermissionDefinitionProvider)scope.ServiceProvider.GetRequiredService(type)).ToList();
        providers.ForEach(provider => provider.PreDefine(context));
        providers.ForEach(provider => provider.Define(context));
        providers.ForEach(provider => provider.PostDefine(context));

        var permissions = new Dictionary<string, PermissionDefinition>();
        foreach (var permission in context.Groups.Values.SelectMany(group => group.GetPermissionsWithChildren()))
        {
            if (!permissions.TryAdd(permission.Name, permission))
            {
                throw new AbpException("Duplicate permission name: " + permission.Name);
            }
        }

        return new Definitions([.. context.Groups.Values], permissions);
    }

    private sealed record Definitions(PermissionGroupDefinition[] Groups, Dictionary<string, PermissionDefinition> Permissions);
}
