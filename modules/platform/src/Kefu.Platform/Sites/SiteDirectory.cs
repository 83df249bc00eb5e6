using Volo.Abp.DependencyInjection;
using Volo.Abp.Uow;

namespace Kefu.Platform.Sites;

internal sealed class SiteDirectory(SiteMapReader reader, TimeProvider time) : ISiteDirectory, IDisposable, ISingletonDependency
{
    private readonly KeptReading<SiteMap> _map = new(reader.ReadAsync, time);

    public ValueTask<SiteMap> GetAsync() => _map.GetAsync();

    public void ForgetOnceCommitted(IUnitOfWork change) => _map.ForgetOnceCommitted(change);

    public void Dispose() => _map.Dispose();
}
