namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

/// <summary>Permissions that the current user has been granted; one that is not named is not granted.</summary>
[Serializable]
public class ApplicationAuthConfigurationDto
{
    public Dictionary<string, bool> GrantedPolicies { get; set; } = [];
}

/// <summary>Values of the settings that clients may see.</summary>
[Serializable]
public class ApplicationSettingConfigurationDto
{
    public Dictionary<string, string?> Values { get; set; } = [];
}

/// <summary>Values of the features that clients may see.</summary>
[Serializable]
public class ApplicationFeatureConfigurationDto
{
    public Dictionary<string, string?> Values { get; set; } = [];
}

/// <summary>Features that hold for every site; none are used, the part stands for clients that read it.</summary>
[Serializable]
public class ApplicationGlobalFeatureConfigurationDto
{
    public HashSet<string> EnabledFeatures { get; set; } = [];
}

/// <summary>Whether the application serves several tenants.</summary>
[Serializable]
public class MultiTenancyInfoDto
{
    public bool IsEnabled { get; set; }
}

/// <summary>The tenant of the request.</summary>
[Serializable]
public class CurrentTenantDto
{
    public Guid? Id { get; set; }

    public string? Name { get; set; }

    public bool IsAvailable { get; set; }
}

/// <summary>The kind of time that the application stores and sends.</summary>
[Serializable]
public class ClockDto
{
    public string Kind { get; set; } = "";
}

/// <summary>The time zone in which times are shown.</summary>
[Serializable]
public class TimingDto
{
    public TimeZoneDto TimeZone { get; set; } = new();
}

/// <summary>A time zone under both of its names.</summary>
[Serializable]
public class TimeZoneDto
{
    public IanaTimeZoneDto Iana { get; set; } = new();

    public WindowsTimeZoneDto Windows { get; set; } = new();
}

/// <summary>Name in the tz database.</summary>
[Serializable]
public class IanaTimeZoneDto
{
    public string? TimeZoneName { get; set; }
}

/// <summary>Name on Windows.</summary>
[Serializable]
public class WindowsTimeZoneDto
{
    public string? TimeZoneId { get; set; }
}

/// <summary>Extensions of entities of other modules; none are used, the part stands for clients that read it.</summary>
[Serializable]
public class ObjectExtensionsDto
{
    public Dictionary<string, object> Modules { get; set; } = [];

    public Dictionary<string, object> Enums { get; set; } = [];
}
