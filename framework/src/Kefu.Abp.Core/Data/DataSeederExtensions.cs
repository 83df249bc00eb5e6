namespace Volo.Abp.Data;

/// <summary>Short forms on <see cref="IDataSeeder"/>.</summary>
public static class DataSeederExtensions
{
    public static Task SeedAsync(this IDataSeeder seeder, Guid? tenantId = null) => seeder.SeedAsync(new DataSeedContext(tenantId));
}
