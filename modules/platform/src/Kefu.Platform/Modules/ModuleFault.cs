namespace Kefu.Platform.Modules;

/// <summary>Why a module is left out.</summary>
/// <param name="Code">The kind of reason.</param>
/// <param name="Details">What it is about: names and versions, or the message of what failed.</param>
public sealed record ModuleFault(ModuleFaultCode Code, params string[] Details)
{
    /// <summary>For the log.</summary>
    public override string ToString() => $"{Code} {string.Join(", ", Details)}";
}
