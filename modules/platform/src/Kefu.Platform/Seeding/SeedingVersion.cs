using System.Security.Cryptography;
using System.Text;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Modularity;

namespace Kefu.Platform.Seeding;

/// <summary>
/// The modules that are loaded, each with the build that it is of. All of them, not those alone that contribute first data: a module's
/// permissions are first data of the administrator.
/// </summary>
internal sealed class SeedingVersion(IModuleContainer container) : ISingletonDependency
{
    /// <summary>Changes when a module comes in, goes or is built anew.</summary>
    public string Current { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', container.Modules.Select(module => $"{module.Type.FullName} {module.Type.Module.ModuleVersionId}")))));
}
