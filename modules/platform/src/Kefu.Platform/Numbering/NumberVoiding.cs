using Kefu.Platform.Sites;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Users;

namespace Kefu.Platform.Numbering;

internal sealed class NumberVoiding(
    NumberSeriesDefinitions definitions,
    NumberPatterns patterns,
    NumberCounters counters,
    IRepository<NumberVoid, Guid> voids,
    SiteCodes siteCodes,
    ICurrentSite currentSite,
    ICurrentUser currentUser,
    IGuidGenerator guids) : INumberVoiding, ITransientDependency
{
    public async Task VoidAsync(string series, string number, string reason)
    {
        var definition = definitions.Get(series);
        var siteId = definition.CounterSite(currentSite);
        var site = siteId == Guid.Empty ? null : await siteCodes.GetAsync(siteId);
        var (count, period) = (await patterns.GetAllAsync(definition)).Select(pattern => pattern.Read(number, site)).FirstOrDefault(read => read is not null)
            ?? throw Refused(NumberingErrorCodes.NotGivenOut, number);
        if (count < 1 || count > await counters.LastAsync(series, siteId, period))
        {
            throw Refused(NumberingErrorCodes.NotGivenOut, number);
        }

        if (await voids.AnyAsync(known => known.Series == series && known.SiteId == siteId && known.Number == number))
        {
            throw Refused(NumberingErrorCodes.VoidAlready, number);
        }

        await voids.InsertAsync(new NumberVoid(guids.Create(), series, siteId, period, number, Cut(reason), currentUser.UserName), autoSave: true);
    }

    private static string Cut(string reason) => reason.Length <= NumberingLimits.Reason ? reason : reason[..NumberingLimits.Reason];

    private static BusinessException Refused(string code, string number) => new BusinessException(code).WithData("Number", number);
}
