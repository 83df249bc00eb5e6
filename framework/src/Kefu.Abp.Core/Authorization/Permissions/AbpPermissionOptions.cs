using Volo.Abp.Collections;

namespace Volo.Abp.Authorization.Permissions;

/// <summary>Options of permissions.</summary>
public class AbpPermissionOptions
{
    /// <summary>Filled by convention.</summary>
    public ITypeList<IPermissionDefinitionProvider> DefinitionProviders { get; } = new TypeList<IPermissionDefinitionProvider>();

    /// <summary>Who may grant: one grant is enough, one prohibition refuses.</summary>
    public ITypeList<IPermissionValueProvider> ValueProviders { get; } = new TypeList<IPermissionValueProvider>();
}
