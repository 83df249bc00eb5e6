using Kefu.UnreliablePlugin;
using Volo.Abp.Modularity;

namespace Kefu.DependentPlugin;

/// <summary>A plug-in that stands on another one.</summary>
[DependsOn(typeof(KefuUnreliablePluginModule))]
public sealed class KefuDependentPluginModule : AbpModule;
