using Microsoft.Extensions.DependencyInjection;
using Volo.Abp.Modularity.PlugIns;

namespace Volo.Abp;

/// <summary>How an application is put together.</summary>
public class AbpApplicationCreationOptions(IServiceCollection services)
{
    public IServiceCollection Services { get; } = Check.NotNull(services, nameof(services));

    public PlugInSourceList PlugInSources { get; } = [];

    public string? ApplicationName { get; set; }
}
