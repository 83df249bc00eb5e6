using Volo.Abp.Localization;

namespace Kefu.Platform.Modules;

/// <summary>The business modules of this host. Each declares itself once; platform makes its feature from that.</summary>
public sealed class PlatformModuleOptions
{
    private readonly List<PlatformModule> _modules = [];

    /// <summary>The declared modules, in the order in which they were loaded.</summary>
    public IReadOnlyList<PlatformModule> Modules => _modules;

    /// <summary>Declares a module.</summary>
    /// <typeparam name="TResource">Texts of the module; <c>Permission:{Group}</c> is its name, <c>Module:{Group}</c> says what it does.</typeparam>
    /// <param name="group">The group that the names of its permissions, settings and features begin with.</param>
    public void Add<TResource>(string group) => _modules.Add(new PlatformModule(group, typeof(TResource)));
}

/// <summary>A business module.</summary>
/// <param name="Group">The group that the names of its permissions, settings and features begin with.</param>
/// <param name="Resource">Its texts.</param>
public sealed record PlatformModule(string Group, Type Resource)
{
    internal const string EnabledSuffix = ".Enabled";

    /// <summary>The feature by which a site uses the module or not.</summary>
    public string EnabledFeature => Group + EnabledSuffix;

    /// <summary>Its name, for people.</summary>
    public ILocalizableString DisplayName => new LocalizableString(Resource, "Permission:" + Group);

    /// <summary>What it does, in a sentence.</summary>
    public ILocalizableString Description => new LocalizableString(Resource, "Module:" + Group);
}
