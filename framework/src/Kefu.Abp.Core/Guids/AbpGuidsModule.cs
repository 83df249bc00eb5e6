using Volo.Abp.Modularity;

namespace Volo.Abp.Guids;

/// <summary>Sequential guids.</summary>
public class AbpGuidsModule : AbpModule;
