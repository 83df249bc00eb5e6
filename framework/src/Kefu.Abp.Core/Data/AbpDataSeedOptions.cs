using Volo.Abp.Collections;

namespace Volo.Abp.Data;

/// <summary>The contributors, dependencies' first. Filled by convention.</summary>
public class AbpDataSeedOptions
{
    public ITypeList<IDataSeedContributor> Contributors { get; } = new TypeList<IDataSeedContributor>();
}
