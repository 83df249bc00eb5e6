namespace Volo.Abp;

/// <summary>What a module is given when the application stops.</summary>
public class ApplicationShutdownContext(IServiceProvider serviceProvider)
{
    public IServiceProvider ServiceProvider { get; } = Check.NotNull(serviceProvider, nameof(serviceProvider));
}
