namespace Kefu.Platform.Modules;

/// <summary>What became of a module when the host started.</summary>
public enum ModuleState
{
    /// <summary>It is there.</summary>
    Loaded,

    /// <summary>The setting <c>Modules</c> does not name it. Its data stay as they are.</summary>
    NotNamed,

    /// <summary>It is named, but cannot be used; the host runs without it.</summary>
    LeftOut,
}
