using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Data;

/// <summary>Default <see cref="IConnectionStringResolver"/>: the named one, else the default.</summary>
[ExposeServices(typeof(IConnectionStringResolver), typeof(DefaultConnectionStringResolver))]
public class DefaultConnectionStringResolver(IOptionsMonitor<AbpDbConnectionOptions> options) : IConnectionStringResolver, ITransientDependency
{
    public virtual Task<string> ResolveAsync(string? connectionStringName = null)
        => Task.FromResult(
            options.CurrentValue.GetConnectionStringOrNull(connectionStringName ?? ConnectionStrings.DefaultConnectionStringName)
            ?? throw new AbpException($"No connection string is configured: neither '{connectionStringName}' nor '{ConnectionStrings.DefaultConnectionStringName}'."));
}
