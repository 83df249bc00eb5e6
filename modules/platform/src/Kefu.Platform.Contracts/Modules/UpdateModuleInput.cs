namespace Kefu.Platform.Modules;

/// <summary>Whether the current site uses a module.</summary>
public sealed class UpdateModuleInput
{
    /// <summary>True: it does from now on, and what has waited is worked off. False: it is gated; nothing is lost.</summary>
    public bool IsEnabled { get; set; }
}
