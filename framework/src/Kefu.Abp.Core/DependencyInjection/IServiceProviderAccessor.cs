namespace Volo.Abp.DependencyInjection;

/// <summary>Something that knows the service provider it works with.</summary>
public interface IServiceProviderAccessor
{
    IServiceProvider ServiceProvider { get; }
}
