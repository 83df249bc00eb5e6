using Kefu.Platform.Sites;
using Kefu.Platform.Timing;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Uow;

namespace Kefu.Platform.Calendars;

/// <summary>Keeps what is entered in memory; another host's change is seen after a minute.</summary>
internal sealed class WorkCalendars(
    ICurrentSite currentSite,
    ICompanyClock clock,
    TimeProvider time,
    IUnitOfWorkManager unitsOfWork,
    IRepository<CalendarPattern, Guid> patterns,
    IRepository<CalendarYear, Guid> years) : IWorkCalendars, ISingletonDependency
{
    private static readonly TimeSpan Kept = TimeSpan.FromMinutes(1);

    private CalendarBook? _book;

    public async Task<WorkCalendar> GetAsync(string calendar, Guid? siteId = null)
        => (await BookAsync()).Get(calendar, siteId ?? currentSite.Id ?? Guid.Empty);

    /// <summary>Reads anew once the change that is going on is committed.</summary>
    public void ForgetOnceCommitted() => unitsOfWork.Current!.OnCompleted(() =>
    {
        _book = null;
        return Task.CompletedTask;
    });

    private async Task<CalendarBook> BookAsync()
    {
        var now = time.GetUtcNow().UtcDateTime;
        return _book is { } book && now - book.ReadAt < Kept ? book : _book = await ReadAsync(now);
    }

    private async Task<CalendarBook> ReadAsync(DateTime now)
    {
        using var unitOfWork = unitsOfWork.Begin(requiresNew: true, isTransactional: false);
        var book = new CalendarBook(now, clock.Zone.BaseUtcOffset, await patterns.GetListAsync(), await years.GetListAsync());
        await unitOfWork.CompleteAsync();
        return book;
    }
}
