using System.Security.Cryptography;
using System.Text;
using Microsoft.Extensions.Options;
using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;

namespace Kefu.Platform.Seeding;

/// <summary>The contributors of first data that are loaded, each with the build that it is of.</summary>
internal sealed class SeedingVersion(IOptions<AbpDataSeedOptions> options) : ISingletonDependency
{
    /// <summary>Changes when a module comes in, goes or is built anew.</summary>
    public string Current { get; } = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(
        string.Join('\n', options.Value.Contributors.Select(type => $"{type.FullName} {type.Module.ModuleVersionId}")))));
}
