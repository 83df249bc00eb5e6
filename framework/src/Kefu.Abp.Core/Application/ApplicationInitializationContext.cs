using Volo.Abp.DependencyInjection;

namespace Volo.Abp;

/// <summary>What a module is given when the application starts.</summary>
public class ApplicationInitializationContext(IServiceProvider serviceProvider) : IServiceProviderAccessor
{
    public IServiceProvider ServiceProvider { get; } = Check.NotNull(serviceProvider, nameof(serviceProvider));
}
