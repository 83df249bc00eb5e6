using Volo.Abp.Modularity;

namespace Volo.Abp.Autofac;

/// <summary>Autofac as the container: property injection and interception.</summary>
public class AbpAutofacModule : AbpModule;
