using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;

namespace Kefu.Platform.Numbering;

/// <summary>The patterns that are in force, and those that were.</summary>
internal sealed class NumberPatterns(IRepository<NumberPatternSetting, Guid> settings) : ITransientDependency
{
    public async Task<NumberPattern> GetAsync(NumberSeriesDefinition series) => new(series, (await SettingOfAsync(series))?.Pattern);

    /// <summary>The present one first.</summary>
    public async Task<IReadOnlyList<NumberPattern>> GetAllAsync(NumberSeriesDefinition series)
    {
        var setting = await SettingOfAsync(series);
        IEnumerable<string> all = setting is null ? [] : [setting.Pattern, .. setting.FormerPatterns];
        return [.. all.Append(series.Pattern).Distinct().Select(pattern => new NumberPattern(series, pattern))];
    }

    public Task<NumberPatternSetting?> SettingOfAsync(NumberSeriesDefinition series) => settings.FindAsync(setting => setting.Series == series.Name);
}
