using Volo.Abp.Modularity;

namespace Volo.Abp;

/// <summary>What integration tests of modules stand on.</summary>
public class AbpTestBaseModule : AbpModule;
