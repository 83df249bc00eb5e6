using Microsoft.Extensions.DependencyInjection.Extensions;
using Volo.Abp.Modularity;

namespace Volo.Abp.Timing;

/// <summary>The clock.</summary>
public class AbpTimingModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context) => context.Services.TryAddSingleton(TimeProvider.System);
}
