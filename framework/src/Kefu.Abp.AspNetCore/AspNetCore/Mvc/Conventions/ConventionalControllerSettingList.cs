namespace Volo.Abp.AspNetCore.Mvc.Conventions;

/// <summary>The settings of all assemblies.</summary>
public class ConventionalControllerSettingList : List<ConventionalControllerSetting>
{
    /// <summary>The setting under which a type became a controller; null if it did not.</summary>
    public ConventionalControllerSetting? GetSettingOrNull(Type controllerType)
        => Find(setting => setting.ControllerTypes.Contains(controllerType));
}
