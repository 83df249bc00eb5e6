using Kefu.CustomerArchives.Customers;
using Kefu.Platform.Timing;
using Microsoft.AspNetCore.Authorization;
using Volo.Abp.Application.Services;
using Volo.Abp.Settings;
using Permissions = Kefu.CustomerArchives.CustomerArchivesPermissions.Customers;

namespace Kefu.CustomerArchives.Figures;

/// <inheritdoc cref="IArchiveFigureAppService" />
public sealed class ArchiveFigureAppService : ApplicationService, IArchiveFigureAppService
{
    private ArchiveFigureQueries Queries => LazyServiceProvider.LazyGetRequiredService<ArchiveFigureQueries>();

    private ICompanyClock Company => LazyServiceProvider.LazyGetRequiredService<ICompanyClock>();

    /// <inheritdoc />
    [Authorize(Permissions.View)]
    public async Task<ArchiveFiguresDto> GetAsync(GetArchiveFiguresInput input) => new()
    {
        LimitWorkingDays = await NumberAsync(CustomerArchivesSettings.ArchiveLimitWorkingDays),
        TimelinessTarget = await NumberAsync(CustomerArchivesSettings.ArchiveTimelinessTarget),
        Timeliness = await TimelinessAsync(input.Months),
        Completeness = await CompletenessAsync(),
    };

    private async Task<IReadOnlyList<TimelinessMonthDto>> TimelinessAsync(int count)
    {
        var thisMonth = new DateOnly(Company.Today.Year, Company.Today.Month, 1);
        var months = Enumerable.Range(0, count).Select(back => thisMonth.AddMonths(-back)).ToList();
        var counted = (await Queries.TimelinessAsync(Company.StartOf(months[^1]), Company.Zone.BaseUtcOffset, Clock.Now)).ToDictionary(month => month.Month);
        return months.ConvertAll(month => counted.GetValueOrDefault(month) ?? new TimelinessMonthDto { Month = month });
    }

    private async Task<IReadOnlyList<GradeCompletenessDto>> CompletenessAsync()
    {
        var counted = (await Queries.CompletenessAsync()).ToDictionary(grade => grade.Grade);
        var grades = new List<GradeCompletenessDto>();
        foreach (var grade in Enum.GetValues<CustomerGrade>())
        {
            var figure = counted.GetValueOrDefault(grade) ?? new GradeCompletenessDto { Grade = grade };
            figure.Target = await NumberAsync(CustomerArchivesSettings.CompletenessTarget + grade);
            grades.Add(figure);
        }

        return grades;
    }

    private Task<int> NumberAsync(string setting) => SettingProvider.GetAsync<int>(setting);
}
