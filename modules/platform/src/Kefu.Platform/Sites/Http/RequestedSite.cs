using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Options;
using Volo.Abp;
using Volo.Abp.DependencyInjection;

namespace Kefu.Platform.Sites.Http;

/// <summary>Reads from a request what it is to work for: programs name a site or are refused, pages begin somewhere.</summary>
internal sealed class RequestedSite(ISiteAccess access, IOptions<SiteRequestOptions> options) : ITransientDependency
{
    public async Task<SiteChoice> ChooseAsync(HttpContext context)
    {
        var own = await access.GetOwnAsync();
        if (context.Request.Headers[SiteConsts.Header].ToString() is { Length: > 0 } named)
        {
            return await FindAsync(named, own) ?? throw new BusinessException(SiteErrorCodes.Foreign);
        }

        if (SiteCookie.Read(context.Request) is { } kept && await FindAsync(kept, own) is { } choice)
        {
            return choice;
        }

        if (own.Count == 1)
        {
            return SiteChoice.Of(own[0].Id);
        }

        return context.Request.Path.StartsWithSegments("/api") ? RefuseUnlessNeedless(context.Request.Path, own) : Begin(context, own);
    }

    private async Task<SiteChoice?> FindAsync(string code, IReadOnlyList<SiteEntry> own)
    {
        if (code == SiteConsts.AllCode)
        {
            return await access.MaySeeAllAsync() ? SiteChoice.All : null;
        }

        return own.FirstOrDefault(site => string.Equals(site.Code, code, StringComparison.OrdinalIgnoreCase)) is { } site ? SiteChoice.Of(site.Id) : null;
    }

    private SiteChoice RefuseUnlessNeedless(PathString path, IReadOnlyList<SiteEntry> own)
    {
        if (!options.Value.NeedsSite(path))
        {
            return SiteChoice.None;
        }

        throw new BusinessException(own.Count == 0 ? SiteErrorCodes.None : SiteErrorCodes.NotChosen);
    }

    /// <summary>The first of several; kept, so that what the page sends to the API goes to the same.</summary>
    private static SiteChoice Begin(HttpContext context, IReadOnlyList<SiteEntry> own)
    {
        if (own.Count == 0)
        {
            return SiteChoice.None;
        }

        if (HttpMethods.IsGet(context.Request.Method) && context.Request.Headers.Accept.ToString().Contains("text/html", StringComparison.OrdinalIgnoreCase))
        {
            SiteCookie.Keep(context.Response, own[0].Code);
        }

        return SiteChoice.Of(own[0].Id);
    }
}
