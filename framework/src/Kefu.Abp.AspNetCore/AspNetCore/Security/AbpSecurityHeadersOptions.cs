namespace Volo.Abp.AspNetCore.Security;

/// <summary>Headers that tell browsers what to refuse.</summary>
public class AbpSecurityHeadersOptions
{
    public bool UseContentSecurityPolicyHeader { get; set; }

    /// <summary>Sent where <see cref="UseContentSecurityPolicyHeader"/> is true.</summary>
    public string? ContentSecurityPolicyValue { get; set; }

    /// <summary>Further headers by name.</summary>
    public Dictionary<string, string> Headers { get; } = [];
}
