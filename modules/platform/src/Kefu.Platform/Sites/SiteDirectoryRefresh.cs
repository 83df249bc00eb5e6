using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities.Events;
using Volo.Abp.EventBus;
using Volo.Abp.Identity;
using Volo.Abp.Uow;

namespace Kefu.Platform.Sites;

/// <summary>Whatever is kept in memory is read anew once a change is committed.</summary>
internal sealed class SiteDirectoryRefresh(ISiteDirectory directory, IUnitOfWorkManager unitOfWorkManager) :
    ILocalEventHandler<EntityChangedEventData<Site>>,
    ILocalEventHandler<EntityChangedEventData<OrganizationUnit>>,
    ILocalEventHandler<EntityChangedEventData<IdentityUserOrganizationUnit>>,
    ITransientDependency
{
    public Task HandleEventAsync(EntityChangedEventData<Site> eventData) => ForgetAsync();

    public Task HandleEventAsync(EntityChangedEventData<OrganizationUnit> eventData) => ForgetAsync();

    public Task HandleEventAsync(EntityChangedEventData<IdentityUserOrganizationUnit> eventData) => ForgetAsync();

    private Task ForgetAsync()
    {
        directory.ForgetOnceCommitted(unitOfWorkManager.Current!);
        return Task.CompletedTask;
    }
}
