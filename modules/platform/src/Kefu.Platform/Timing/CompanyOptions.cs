namespace Kefu.Platform.Timing;

/// <summary>Where the company works.</summary>
public sealed class CompanyOptions
{
    /// <summary>The zone of business days, whatever the sun says further west.</summary>
    public string TimeZone { get; set; } = "Asia/Shanghai";
}
