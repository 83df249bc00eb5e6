namespace Volo.Abp.Settings;

/// <summary>A setting's name and value.</summary>
[Serializable]
public class SettingValue : NameValue<string?>
{
    public SettingValue() { }

    public SettingValue(string name, string? value) : base(name, value) { }
}
