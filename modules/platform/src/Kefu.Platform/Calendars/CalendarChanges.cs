using Volo.Abp.Data;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Guids;
using Volo.Abp.Uow;

namespace Kefu.Platform.Calendars;

/// <summary>Stores what was entered, unless somebody else has in the meantime, and lets it count once it is committed.</summary>
internal sealed class CalendarChanges(WorkCalendars calendars, IUnitOfWorkManager unitsOfWork, IGuidGenerator guids) : ITransientDependency
{
    /// <exception cref="AbpDbConcurrencyException">It is not any more what was read.</exception>
    public async Task<T> SaveAsync<T>(IRepository<T, Guid> repository, T? stored, string? stampRead, Func<Guid, T> make, Action<T> change)
        where T : class, IEntity<Guid>, IHasConcurrencyStamp
    {
        if (stored is null != string.IsNullOrEmpty(stampRead))
        {
            throw new AbpDbConcurrencyException();
        }

        Announce();
        if (stored is null)
        {
            return await repository.InsertAsync(make(guids.Create()), autoSave: true);
        }

        stored.SetConcurrencyStampIfNotNull(stampRead);
        change(stored);
        return await repository.UpdateAsync(stored, autoSave: true);
    }

    public void Announce() => unitsOfWork.Current!.OnCompleted(() =>
    {
        calendars.Forget();
        return Task.CompletedTask;
    });
}
