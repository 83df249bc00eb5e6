using Kefu.Platform;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp;
using Volo.Abp.Modularity;

namespace Kefu.UnreliablePlugin;

/// <summary>A plug-in that throws at the step which the setting <c>UnreliablePlugin:FailsIn</c> names.</summary>
[DependsOn(typeof(KefuPlatformModule))]
public sealed class KefuUnreliablePluginModule : AbpModule
{
    /// <inheritdoc />
    public override void PreConfigureServices(ServiceConfigurationContext context) => FailIfAskedTo(nameof(PreConfigureServices), context.Services.GetConfiguration());

    /// <inheritdoc />
    public override void ConfigureServices(ServiceConfigurationContext context) => FailIfAskedTo(nameof(ConfigureServices), context.Services.GetConfiguration());

    /// <inheritdoc />
    public override void OnApplicationInitialization(ApplicationInitializationContext context) => FailIfAskedTo(nameof(OnApplicationInitialization), context.GetConfiguration());

    internal static void FailIfAskedTo(string step, IConfiguration configuration)
    {
        if (configuration["UnreliablePlugin:FailsIn"] == step)
        {
            throw new InvalidOperationException($"This plug-in fails in {step}.");
        }
    }
}
