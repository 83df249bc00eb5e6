using Kefu.Platform.Sites;
using Volo.Abp;
using Volo.Abp.Localization;

namespace Kefu.Platform.Numbering;

/// <summary>A series of business numbers that a module issues.</summary>
/// <param name="name">Unique, from the module's group: <c>CustomerArchives.Customer</c>.</param>
/// <param name="pattern">
/// Text with <c>{SEQ:6}</c> (the counter, at least so many digits wide and never wider), <c>{SITE}</c> (the site's code), <c>{TYPE}</c> (the code of the document type)
/// and dates such as <c>{yyMMdd}</c>: <c>KH{SEQ:6}</c>, <c>{SITE}{TYPE}{yyMMdd}{SEQ:4}</c>.
/// </param>
/// <param name="displayName">How pages name it.</param>
public sealed class NumberSeriesDefinition(string name, string pattern, ILocalizableString displayName)
{
    public string Name { get; } = name;

    public string Pattern { get; } = pattern;

    public ILocalizableString DisplayName { get; } = displayName;

    public NumberSeriesScope Scope { get; init; } = NumberSeriesScope.Site;

    public NumberSeriesReset Reset { get; init; } = NumberSeriesReset.Never;

    /// <summary>The longest number that the records take.</summary>
    public int MaxLength { get; init; } = 20;

    /// <summary>
    /// Whether a number stands on a record that is there. A series that says so lets an administrator void numbers that stand on none;
    /// of others a number becomes void with its record only.
    /// </summary>
    public Func<IServiceProvider, string, Task<bool>>? IsUsed { get; init; }

    /// <summary>What stands for <c>{TYPE}</c>.</summary>
    public string DocumentType { get; init; } = "";

    /// <exception cref="BusinessException">No site is current.</exception>
    internal Guid SiteOf(ICurrentSite currentSite)
        => currentSite.Id ?? throw new BusinessException(NumberingErrorCodes.SiteMissing).WithData("Series", Name);

    /// <summary>For whom it counts: empty for the company.</summary>
    internal Guid CounterSite(ICurrentSite currentSite) => Scope == NumberSeriesScope.Site ? SiteOf(currentSite) : Guid.Empty;
}
