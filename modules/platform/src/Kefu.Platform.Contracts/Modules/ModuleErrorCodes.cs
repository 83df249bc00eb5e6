namespace Kefu.Platform.Modules;

/// <summary>Codes of what the gates refuse; each has a text in resource Platform.</summary>
public static class ModuleErrorCodes
{
    /// <summary>The module is not used at this site (403).</summary>
    public const string Off = "Platform:ModuleOff";

    /// <summary>Only loaded modules are switched on and off, and platform is not.</summary>
    public const string NotSwitchable = "Platform:ModuleNotSwitchable";

    /// <summary>A module is switched at one site; none is chosen.</summary>
    public const string NoSite = "Platform:ModuleWithoutSite";
}
