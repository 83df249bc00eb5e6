using Microsoft.Extensions.Configuration;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;

namespace Kefu.UnreliablePlugin;

internal sealed class UnreliableSeeding(IConfiguration configuration) : IDataSeedContributor, ITransientDependency
{
    public Task SeedAsync(DataSeedContext context)
    {
        KefuUnreliablePluginModule.FailIfAskedTo(nameof(SeedAsync), configuration);
        return Task.CompletedTask;
    }
}
