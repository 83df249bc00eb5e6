using Kefu.CustomerArchives.Customers;
using Kefu.Platform.Timing;

namespace Kefu.CustomerArchives.Figures;

/// <summary>Which archives were in use in time.</summary>
internal static class TimelinessFilter
{
    public static IQueryable<Customer> Shipped(this IQueryable<Customer> customers, GetCustomersInput input, ICompanyClock company, DateTime now)
    {
        if (input.FirstWaybillMonth is { } day)
        {
            var month = new DateOnly(day.Year, day.Month, 1);
            var (from, end) = (company.StartOf(month), company.StartOf(month.AddMonths(1)));
            customers = customers.Where(customer => customer.FirstWaybillAt >= from && customer.FirstWaybillAt < end);
        }

        return input.Timeliness is { } timeliness ? customers.In(timeliness, now) : customers;
    }

    private static IQueryable<Customer> In(this IQueryable<Customer> customers, ArchiveTimeliness timeliness, DateTime now) => timeliness switch
    {
        ArchiveTimeliness.InTime => customers.Where(customer => customer.ActivatedAt < customer.ArchiveDueAt),
        ArchiveTimeliness.Late => customers.Where(customer => customer.ActivatedAt >= customer.ArchiveDueAt || (customer.ActivatedAt == null && customer.ArchiveDueAt <= now)),
        _ => customers.Where(customer => customer.ActivatedAt == null && customer.ArchiveDueAt > now),
    };
}
