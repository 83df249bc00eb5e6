namespace Volo.Abp.Data;

/// <summary>Lets every contributor write its first data.</summary>
public interface IDataSeeder
{
    Task SeedAsync(DataSeedContext context);
}
