using System.Reflection;
using Microsoft.AspNetCore.Http;

namespace Volo.Abp.AspNetCore.Mvc.Conventions;

/// <summary>The assemblies whose application services become controllers.</summary>
public class AbpConventionalControllerOptions
{
    public ConventionalControllerSettingList ConventionalControllerSettings { get; } = [];

    /// <summary>Complex types that are not read from the body of a POST, PUT or PATCH.</summary>
    public List<Type> FormBodyBindingIgnoredTypes { get; } = [typeof(IFormFile), typeof(CancellationToken)];

    /// <summary>Makes controllers of the public application services of an assembly.</summary>
    public AbpConventionalControllerOptions Create(Assembly assembly, Action<ConventionalControllerSetting>? optionsAction = null)
    {
        var setting = new ConventionalControllerSetting(assembly, ConventionalControllerSetting.DefaultRootPath, ConventionalControllerSetting.DefaultRemoteServiceName);
        optionsAction?.Invoke(setting);
        setting.Initialize();
        ConventionalControllerSettings.Add(setting);
        return this;
    }
}
