using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Guids;
using Volo.Abp.PermissionManagement;

namespace Volo.Abp.Identity;

/// <summary>Creates the administrator and the role <c>admin</c>.</summary>
public interface IIdentityDataSeeder
{
    Task SeedAsync(string adminEmail, string adminPassword, Guid? tenantId = null);
}

/// <summary>Default <see cref="IIdentityDataSeeder"/>. What is there already stays as it is.</summary>
public class IdentityDataSeeder(IdentityUserManager users, IdentityRoleManager roles, IGuidGenerator guids) : IIdentityDataSeeder, ITransientDependency
{
    public const string AdminUserName = "admin", AdminRoleName = "admin";

    public virtual async Task SeedAsync(string adminEmail, string adminPassword, Guid? tenantId = null)
    {
        if (await users.FindByNameAsync(AdminUserName) is not null)
        {
            return;
        }

        if (await roles.FindByNameAsync(AdminRoleName) is null)
        {
            (await roles.CreateAsync(new IdentityRole(guids.Create(), AdminRoleName, tenantId) { IsStatic = true, IsPublic = true })).CheckErrors();
        }

        var administrator = new IdentityUser(guids.Create(), AdminUserName, adminEmail, tenantId) { Name = AdminUserName };
        (await users.CreateAsync(administrator, adminPassword)).CheckErrors();
        (await users.AddToRoleAsync(administrator, AdminRoleName)).CheckErrors();
    }
}

/// <summary>Seeds the administrator where the context brings a password, and gives the role <c>admin</c> every permission that is new.</summary>
public class IdentityDataSeedContributor(IIdentityDataSeeder seeder, IPermissionDefinitionManager permissions, IPermissionDataSeeder grants) : IDataSeedContributor, ITransientDependency
{
    public const string AdminEmailPropertyName = "AdminEmail", AdminPasswordPropertyName = "AdminPassword", AdminEmailDefaultValue = "admin@abp.io";

    public virtual async Task SeedAsync(DataSeedContext context)
    {
        if (context[AdminPasswordPropertyName] is string { Length: > 0 } password)
        {
            await seeder.SeedAsync(context[AdminEmailPropertyName] as string ?? AdminEmailDefaultValue, password, context.TenantId);
        }

        var names = (await permissions.GetPermissionsAsync())
            .Where(permission => permission.IsEnabled && (permission.Providers.Count == 0 || permission.Providers.Contains(RolePermissionValueProvider.ProviderName)))
            .Select(permission => permission.Name);
        await grants.SeedAsync(RolePermissionValueProvider.ProviderName, IdentityDataSeeder.AdminRoleName, names);
    }
}
