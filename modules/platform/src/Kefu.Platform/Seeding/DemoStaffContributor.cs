using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;
using Volo.Abp.Identity;
using Volo.Abp.PermissionManagement;

namespace Kefu.Platform.Seeding;

/// <summary>The department of the made-up company: a few people, each with the grants of their position in the enabled business modules.</summary>
internal sealed class DemoStaffContributor(
    IdentityUserManager users,
    IdentityRoleManager roles,
    IPermissionManager grants,
    IPermissionDefinitionManager permissions,
    DemoSites sites,
    IGuidGenerator guids) : IDataSeedContributor, ITransientDependency
{
    public async Task SeedAsync(DataSeedContext context)
    {
        if (!context.IsDemo() || context[SeedProperties.AdminPassword] is not string password)
        {
            return;
        }

        var units = await sites.OpenAsync();
        foreach (var person in DemoStaff.All)
        {
            await AddRoleAsync(person);
            await AddUserAsync(person, units, password);
        }
    }

    private async Task AddRoleAsync(DemoStaff person)
    {
        if (await roles.FindByNameAsync(person.Role) is not null)
        {
            return;
        }

        (await roles.CreateAsync(new IdentityRole(guids.Create(), person.Role))).CheckErrors();
        var granted = (await BusinessPermissionsAsync()).Where(name => person.Verbs is null || person.Verbs.Any(verb => name.EndsWith("." + verb, StringComparison.Ordinal)));
        await grants.SetManyAsync(granted.ToDictionary(name => name, _ => true), RolePermissionValueProvider.ProviderName, person.Role);
    }

    private async Task AddUserAsync(DemoStaff person, IReadOnlyDictionary<string, Guid> units, string password)
    {
        var user = new IdentityUser(guids.Create(), person.UserName, person.UserName + "@demo.invalid") { Name = person.Name, Surname = person.Surname };
        foreach (var site in person.Sites)
        {
            user.AddOrganizationUnit(units[site]);
        }

        (await users.CreateAsync(user, password)).CheckErrors();
        (await users.AddToRoleAsync(user, person.Role)).CheckErrors();
    }

    private async Task<IEnumerable<string>> BusinessPermissionsAsync()
        => (await permissions.GetGroupsAsync())
            .Where(group => group.Name != PlatformPermissions.Group && !group.Name.StartsWith("Abp", StringComparison.Ordinal))
            .SelectMany(group => group.GetPermissionsWithChildren())
            .Select(permission => permission.Name);
}
