using System.Security.Cryptography;

namespace Volo.Abp;

internal sealed class ApplicationInfoAccessor(string? applicationName) : IApplicationInfoAccessor
{
    public string? ApplicationName { get; } = applicationName;

    public string InstanceId { get; } = Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(16));
}
