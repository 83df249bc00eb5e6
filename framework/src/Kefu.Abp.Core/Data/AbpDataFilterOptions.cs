namespace Volo.Abp.Data;

/// <summary>Default states of filters; a filter not named here is on.</summary>
public class AbpDataFilterOptions
{
    public Dictionary<Type, DataFilterState> DefaultStates { get; } = [];
}
