using Volo.Abp;
using Volo.Abp.DependencyInjection;

namespace Kefu.Platform.Sites;

/// <summary>Keeps the choice in the flow of the call.</summary>
internal sealed class CurrentSite : ICurrentSite, ISingletonDependency
{
    private readonly AsyncLocal<SiteChoice> _choice = new();

    public Guid? Id => _choice.Value.SiteId;

    public bool IsAll => _choice.Value.IsAll;

    public IDisposable Change(Guid? siteId) => Change(new SiteChoice(siteId, false));

    public IDisposable Change(SiteChoice choice)
    {
        var before = _choice.Value;
        _choice.Value = choice;
        return new DisposeAction(() => _choice.Value = before);
    }
}
