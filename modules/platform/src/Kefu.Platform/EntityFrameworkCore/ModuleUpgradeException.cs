using System.Reflection;
using Volo.Abp;

namespace Kefu.Platform.EntityFrameworkCore;

/// <summary>The tables of one module could not be brought to this version.</summary>
/// <param name="module">The assembly with the migrations.</param>
/// <param name="message">What is the matter, and what to do.</param>
/// <param name="cause">What the database said; null where the upgrade was refused.</param>
public sealed class ModuleUpgradeException(Assembly module, string message, Exception? cause = null) : AbpException(message, cause)
{
    /// <summary>The assembly with the migrations.</summary>
    public Assembly Module { get; } = module;
}
