using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities.Events;
using Volo.Abp.EventBus;
using Volo.Abp.Identity;
using Volo.Abp.Uow;

namespace Kefu.Platform.DataScopes;

/// <summary>What is kept in memory is read anew once a change is committed; a role may have another name.</summary>
internal sealed class DataScopeRefresh(DataScopeGrants grants, IUnitOfWorkManager unitOfWorkManager) :
    ILocalEventHandler<EntityChangedEventData<DataScopeGrant>>,
    ILocalEventHandler<EntityChangedEventData<IdentityRole>>,
    ITransientDependency
{
    public Task HandleEventAsync(EntityChangedEventData<DataScopeGrant> eventData) => ForgetAsync();

    public Task HandleEventAsync(EntityChangedEventData<IdentityRole> eventData) => ForgetAsync();

    private Task ForgetAsync()
    {
        grants.ForgetOnceCommitted(unitOfWorkManager.Current!);
        return Task.CompletedTask;
    }
}
