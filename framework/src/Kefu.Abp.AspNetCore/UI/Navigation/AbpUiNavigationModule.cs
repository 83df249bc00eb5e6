using Volo.Abp.Modularity;
using Volo.Abp.Security;

namespace Volo.Abp.UI.Navigation;

/// <summary>Menus.</summary>
[DependsOn(typeof(AbpSecurityModule))]
public class AbpUiNavigationModule : AbpModule;
