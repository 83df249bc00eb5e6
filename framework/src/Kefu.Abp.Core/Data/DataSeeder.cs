using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.Data;

/// <summary>Default <see cref="IDataSeeder"/>. The caller decides on the unit of work.</summary>
public class DataSeeder(IOptions<AbpDataSeedOptions> options, IServiceScopeFactory scopes) : IDataSeeder, ITransientDependency
{
    public virtual async Task SeedAsync(DataSeedContext context)
    {
        await using var scope = scopes.CreateAsyncScope();
        foreach (var contributor in options.Value.Contributors)
        {
            await ((IDataSeedContributor)scope.ServiceProvider.GetRequiredService(contributor)).SeedAsync(context);
        }
    }
}
