using Volo.Abp.Domain.Entities.Auditing;

namespace Kefu.Platform.Numbering;

/// <summary>The pattern that an administrator chose for a series, and those that were in force before: their numbers stay readable.</summary>
internal sealed class NumberPatternSetting : AuditedAggregateRoot<Guid>
{
    private NumberPatternSetting() { }

    public NumberPatternSetting(Guid id, string series, string pattern) : base(id) => (Series, Pattern) = (series, pattern);

    public string Series { get; private set; } = "";

    public string Pattern { get; private set; } = "";

    public List<string> FormerPatterns { get; private set; } = [];

    public void Change(string pattern) => (FormerPatterns, Pattern) = ([Pattern, .. FormerPatterns.Where(former => former != Pattern)], pattern);
}
