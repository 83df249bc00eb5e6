using Volo.Abp.DependencyInjection;
using Volo.Abp.Domain.Entities.Events;
using Volo.Abp.EventBus;
using Volo.Abp.Identity;

namespace Kefu.Platform.Sites;

/// <summary>Whoever is hired at a site belongs to it.</summary>
internal sealed class SiteOfNewUser(ICurrentSite currentSite, ISiteDirectory directory) : ILocalEventHandler<EntityCreatedEventData<IdentityUser>>, ITransientDependency
{
    public async Task HandleEventAsync(EntityCreatedEventData<IdentityUser> eventData)
    {
        var user = eventData.Entity;
        if (currentSite.Id is { } siteId && user.OrganizationUnits.Count == 0 && await directory.GetAsync() is { HasOneSite: false } map && map.Find(siteId) is { } site)
        {
            // The unit of work that made the user saves it once more.
            user.AddOrganizationUnit(site.UnitId);
        }
    }
}
