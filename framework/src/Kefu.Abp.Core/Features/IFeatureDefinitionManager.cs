namespace Volo.Abp.Features;

/// <summary>The features that modules have defined.</summary>
public interface IFeatureDefinitionManager
{
    /// <exception cref="AbpException">No such feature is defined.</exception>
    Task<FeatureDefinition> GetAsync(string name);

    Task<IReadOnlyList<FeatureDefinition>> GetAllAsync();

    Task<FeatureDefinition?> GetOrNullAsync(string name);

    Task<IReadOnlyList<FeatureGroupDefinition>> GetGroupsAsync();
}
