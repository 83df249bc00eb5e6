namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

/// <summary>Adds to the application configuration.</summary>
public interface IApplicationConfigurationContributor
{
    Task ContributeAsync(ApplicationConfigurationContributorContext context);
}

/// <summary>What a contributor is given.</summary>
public class ApplicationConfigurationContributorContext(IServiceProvider serviceProvider, ApplicationConfigurationDto applicationConfiguration)
{
    public IServiceProvider ServiceProvider { get; } = serviceProvider;

    public ApplicationConfigurationDto ApplicationConfiguration { get; } = applicationConfiguration;
}

/// <summary>Who contributes to the application configuration.</summary>
public class AbpApplicationConfigurationOptions
{
    public List<IApplicationConfigurationContributor> Contributors { get; } = [];
}
