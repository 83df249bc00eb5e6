using Kefu.Platform.Sites;
using Shouldly;
using Volo.Abp.EventBus;
using Xunit;

namespace Kefu.ArchitectureTests;

public class Event_tests
{
    private const string SiteId = nameof(ISiteOwned.SiteId);

    [Fact]
    public void An_event_object_that_names_its_site_is_owned_by_it()
        => Repository.Projects.Where(project => project.IsContracts)
            .SelectMany(project => Repository.Load(project).GetExportedTypes())
            .Where(type => type.IsDefined(typeof(EventNameAttribute), inherit: false) && type.GetProperty(SiteId) is not null && !typeof(ISiteOwned).IsAssignableFrom(type))
            .Select(type => type.FullName)
            .ShouldBeEmpty("an event of a site waits where the site does not use the module that handles it: it implements ISiteOwned");
}
