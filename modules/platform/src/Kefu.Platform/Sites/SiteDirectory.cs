using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Uow;

namespace Kefu.Platform.Sites;

/// <summary>A handful of rows that every request asks for. As long as there is none, it is asked again.</summary>
internal sealed class SiteDirectory(IUnitOfWorkManager unitOfWorkManager, IRepository<Site, Guid> sites) : ISiteDirectory, ISingletonDependency
{
    private IReadOnlyList<SiteEntry> _known = [];

    public async Task<IReadOnlyList<SiteEntry>> GetAllAsync() => _known.Count > 0 ? _known : _known = await ReadAsync();

    public void Forget() => _known = [];

    private async Task<IReadOnlyList<SiteEntry>> ReadAsync()
    {
        using var unitOfWork = unitOfWorkManager.Begin(requiresNew: true, isTransactional: false);
        var entries = (await sites.GetListAsync()).Select(site => new SiteEntry(site.Id, site.Code, site.Name)).OrderBy(site => site.Code, StringComparer.Ordinal).ToList();
        await unitOfWork.CompleteAsync();
        return entries;
    }
}
