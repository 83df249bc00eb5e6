using Volo.Abp.Collections;

namespace Volo.Abp.Validation;

/// <summary>Options of validation.</summary>
public class AbpValidationOptions
{
    /// <summary>Types into which validation does not look.</summary>
    public List<Type> IgnoredTypes { get; } = [];

    /// <summary>Filled by convention.</summary>
    public ITypeList<IObjectValidationContributor> ObjectValidationContributors { get; } = new TypeList<IObjectValidationContributor>();
}
