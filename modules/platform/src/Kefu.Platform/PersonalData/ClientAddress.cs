using Microsoft.AspNetCore.Http;
using Volo.Abp;
using Volo.Abp.DependencyInjection;

namespace Kefu.Platform.PersonalData;

internal sealed class ClientAddress(IHttpContextAccessor requests) : IClientAddress, ISingletonDependency
{
    private readonly AsyncLocal<Changed?> _changed = new();

    public string? Value => _changed.Value is { } changed ? changed.Address : requests.HttpContext?.Connection.RemoteIpAddress?.ToString();

    public IDisposable Change(string? address)
    {
        var before = _changed.Value;
        _changed.Value = new Changed(address);
        return new DisposeAction(() => _changed.Value = before);
    }

    private sealed record Changed(string? Address);
}
