namespace Volo.Abp.Data;

/// <summary>Writes first data of a module; safe to run again.</summary>
public interface IDataSeedContributor
{
    Task SeedAsync(DataSeedContext context);
}
