using Kefu.CustomerArchives.Customers;
using Kefu.Platform.Calendars;
using Kefu.Platform.Timing;
using Volo.Abp;

namespace Kefu.CustomerArchives.Figures;

/// <summary>By when the archive of a customer who has shipped is to be in use. The day of the limit counts to its end.</summary>
internal sealed class ArchiveDeadline(WorkCalendar office, ICompanyClock clock, int limitWorkingDays)
{
    /// <summary>The instant before which the archive is to be in use.</summary>
    public DateTime After(DateTime firstWaybillAt) => clock.StartOf(clock.DayOf(office.AddWorkingDays(firstWaybillAt, limitWorkingDays)).AddDays(1));

    /// <summary>Notes the day of the first waybill, unless it is the one that is known, perhaps to the minute.</summary>
    /// <exception cref="BusinessException">The day has not come yet.</exception>
    public void Note(Customer customer, DateOnly? firstWaybillOn)
    {
        if (firstWaybillOn > clock.Today)
        {
            throw new BusinessException(CustomerArchivesErrorCodes.FirstWaybillInFuture);
        }

        if (firstWaybillOn != (customer.FirstWaybillAt is { } known ? clock.DayOf(known) : null))
        {
            var at = firstWaybillOn is { } day ? clock.StartOf(day) : (DateTime?)null;
            customer.ShippedFirst(at, at is null ? null : After(at.Value));
        }
    }
}
