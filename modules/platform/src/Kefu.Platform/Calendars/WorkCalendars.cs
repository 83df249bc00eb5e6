using Kefu.Platform.Sites;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Uow;

namespace Kefu.Platform.Calendars;

/// <summary>Keeps what is entered in memory.</summary>
internal sealed class WorkCalendars(CalendarBookReader reader, ICurrentSite currentSite, TimeProvider time) : IWorkCalendars, IDisposable, ISingletonDependency
{
    private readonly KeptReading<CalendarBook> _book = new(reader.ReadAsync, time);

    public async Task<WorkCalendar> GetAsync(string calendar, Guid? siteId = null)
        => (await _book.GetAsync()).Get(calendar, siteId ?? currentSite.Id ?? Guid.Empty);

    public void ForgetOnceCommitted(IUnitOfWork change) => _book.ForgetOnceCommitted(change);

    public void Dispose() => _book.Dispose();
}
