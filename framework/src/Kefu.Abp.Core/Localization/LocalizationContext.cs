using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace Volo.Abp.Localization;

/// <summary>What a message that localises itself is given.</summary>
public class LocalizationContext(IServiceProvider serviceProvider)
{
    public IServiceProvider ServiceProvider { get; } = serviceProvider;

    public IStringLocalizerFactory LocalizerFactory { get; } = serviceProvider.GetRequiredService<IStringLocalizerFactory>();
}
