using Volo.Abp;
using Volo.Abp.DependencyInjection;

namespace Kefu.Platform.Sites;

/// <summary>Keeps the site in the flow of the call.</summary>
internal sealed class CurrentSite : ICurrentSite, ISingletonDependency
{
    private readonly AsyncLocal<Guid?> _site = new();

    public Guid? Id => _site.Value;

    public IDisposable Change(Guid? siteId)
    {
        var before = _site.Value;
        _site.Value = siteId;
        return new DisposeAction(() => _site.Value = before);
    }
}
