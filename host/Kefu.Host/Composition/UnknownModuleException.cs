namespace Kefu.Host.Composition;

/// <summary>The setting <c>Modules</c> names a module that this host does not have. The message names those it has.</summary>
internal sealed class UnknownModuleException(string name, IEnumerable<string> known)
    : Exception($"Modules names '{name}', which this host does not have. It has: {string.Join(", ", known)}.");
