using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace Kefu.Platform.Sites;

internal sealed class FirstSite(IRepository<Site, Guid> sites) : IFirstSite, ITransientDependency
{
    public async Task<Guid> GetIdAsync() => (await sites.GetListAsync()).OrderBy(site => site.CreationTime).ThenBy(site => site.Code, StringComparer.Ordinal).First().Id;
}
