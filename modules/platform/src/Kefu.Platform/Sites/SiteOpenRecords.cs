using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;

namespace Kefu.Platform.Sites;

/// <summary>Base of the class in which a module tells what it still has to do at a site, which is then not closed; found by convention.</summary>
[ExposeServices(typeof(SiteOpenRecords), IncludeSelf = true)]
public abstract class SiteOpenRecords : ITransientDependency
{
    /// <summary>The kinds of records of which the current site has open ones; asked with the site in question as the current one.</summary>
    public abstract Task<IReadOnlyList<OpenRecords>> FindAsync();
}

/// <summary>A kind of record and how many are open.</summary>
/// <param name="Kind">What they are called.</param>
/// <param name="Count">How many there are.</param>
public sealed record OpenRecords(ILocalizableString Kind, long Count);
