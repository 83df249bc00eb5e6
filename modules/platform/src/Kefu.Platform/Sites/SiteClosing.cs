using Microsoft.Extensions.Localization;
using Volo.Abp;
using Volo.Abp.DependencyInjection;

namespace Kefu.Platform.Sites;

/// <summary>Closes a site unless work is left there.</summary>
internal sealed class SiteClosing(IEnumerable<SiteOpenRecords> modules, ISiteDirectory directory, ICurrentSite currentSite, IStringLocalizerFactory texts) : ITransientDependency
{
    public async Task CloseAsync(Site site, DateTime now)
    {
        if (!(await directory.GetAsync()).Sites.Any(other => other.IsOpen && other.Id != site.Id))
        {
            throw new BusinessException(SiteErrorCodes.LastOpen);
        }

        if (await OpenRecordsAsync(site.Id) is { Count: > 0 } open)
        {
            throw new BusinessException(SiteErrorCodes.HasOpenRecords)
                .WithData("Site", site.Name)
                .WithData("Records", string.Join(", ", open.Select(records => $"{records.Kind.Localize(texts).Value} {records.Count}")));
        }

        site.Close(now);
    }

    private async Task<List<OpenRecords>> OpenRecordsAsync(Guid siteId)
    {
        using var atSite = currentSite.Change(siteId);
        var open = new List<OpenRecords>();
        foreach (var module in modules)
        {
            open.AddRange((await module.FindAsync()).Where(records => records.Count > 0));
        }

        return open;
    }
}
