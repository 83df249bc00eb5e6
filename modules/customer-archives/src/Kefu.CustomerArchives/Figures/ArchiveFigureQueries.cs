using Kefu.CustomerArchives.Customers;
using Kefu.CustomerArchives.Data;
using Microsoft.EntityFrameworkCore;
using Volo.Abp.DependencyInjection;
using Volo.Abp.EntityFrameworkCore;

namespace Kefu.CustomerArchives.Figures;

/// <summary>Counts in the database, one command each.</summary>
internal sealed class ArchiveFigureQueries(IDbContextProvider<CustomerArchivesDbContext> contexts) : ITransientDependency
{
    /// <summary>By year and month of the first waybill in the company's zone, from an instant on; months without one are left out.</summary>
    public async Task<List<TimelinessMonthDto>> TimelinessAsync(DateTime from, TimeSpan utcOffset, DateTime now)
    {
        var hours = utcOffset.TotalHours;
        var months = await (await CustomersAsync())
            .Where(customer => customer.FirstWaybillAt >= from)
            .Select(customer => new
            {
                Day = customer.FirstWaybillAt!.Value.AddHours(hours),
                InTime = customer.ActivatedAt < customer.ArchiveDueAt ? 1 : 0,
                Pending = customer.ActivatedAt == null && customer.ArchiveDueAt > now ? 1 : 0,
            })
            .GroupBy(customer => new { customer.Day.Year, customer.Day.Month })
            .Select(month => new { month.Key.Year, month.Key.Month, All = month.Count(), InTime = month.Sum(row => row.InTime), Pending = month.Sum(row => row.Pending) })
            .ToListAsync();
        return months.ConvertAll(month => new TimelinessMonthDto
        {
            Month = new DateOnly(month.Year, month.Month, 1),
            InTime = month.InTime,
            Pending = month.Pending,
            Late = month.All - month.InTime - month.Pending,
        });
    }

    /// <summary>Of the grades that there are.</summary>
    public async Task<List<GradeCompletenessDto>> CompletenessAsync()
    {
        var grades = await (await CustomersAsync())
            .Where(customer => customer.Grade != null)
            .GroupBy(customer => customer.Grade!.Value)
            .Select(grade => new { Grade = grade.Key, Count = grade.Count(), Sum = grade.Sum(customer => customer.Completeness) })
            .ToListAsync();
        return grades.ConvertAll(grade => new GradeCompletenessDto { Grade = grade.Grade, Count = grade.Count, Mean = Math.Round((decimal)grade.Sum / grade.Count, 1) });
    }

    private async Task<IQueryable<Customer>> CustomersAsync() => (await contexts.GetDbContextAsync()).Customers.AsNoTracking().Unmerged();
}
