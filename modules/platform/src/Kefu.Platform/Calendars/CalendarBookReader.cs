using Kefu.Platform.Timing;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Uow;

namespace Kefu.Platform.Calendars;

/// <summary>Reads what is entered of calendars from the database.</summary>
internal sealed class CalendarBookReader(
    ICompanyClock clock,
    IUnitOfWorkManager unitsOfWork,
    IRepository<CalendarPattern, Guid> patterns,
    IRepository<CalendarYear, Guid> years) : ITransientDependency
{
    public async Task<CalendarBook> ReadAsync()
    {
        using var unitOfWork = unitsOfWork.Begin(requiresNew: true, isTransactional: false);
        var book = new CalendarBook(clock.Zone.BaseUtcOffset, await patterns.GetListAsync(), await years.GetListAsync());
        await unitOfWork.CompleteAsync();
        return book;
    }
}
