namespace Volo.Abp.Data;

/// <summary>Finds the connection string of a context.</summary>
public interface IConnectionStringResolver
{
    /// <exception cref="AbpException">Neither the named nor the default connection string is configured.</exception>
    Task<string> ResolveAsync(string? connectionStringName = null);
}
