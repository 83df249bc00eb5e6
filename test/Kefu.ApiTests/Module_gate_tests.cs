using System.Net;
using System.Text.Json.Nodes;
using Kefu.Host.Composition;
using Kefu.HostTesting;
using Kefu.Platform.Sites;
using Microsoft.AspNetCore.Components.Endpoints;
using Microsoft.AspNetCore.Mvc.Controllers;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;
using Shouldly;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.BackgroundJobs;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.EventBus;
using Volo.Abp.EventBus.Distributed;
using Volo.Abp.UI.Navigation;
using Xunit;

namespace Kefu.ApiTests;

/// <summary>Every module of the catalogue, and a plug-in, switched off at a site.</summary>
public partial class Module_gate_tests(HostHere host) : IClassFixture<HostHere>
{
    private static readonly Guid OtherSite = new("6b0f5a58-4a1f-4b8e-9d4c-0b1f6f3c7a11");

    public static TheoryData<string> Modules => new(ModuleCatalogue.OfThisHost.Groups.Append("SamplePlugin"));

    [Theory]
    [MemberData(nameof(Modules))]
    public async Task Its_routes_are_refused_with_a_clear_code(string group)
    {
        var routes = ApiRoutesOf(group);
        routes.ShouldNotBeEmpty();
        foreach (var (method, url) in routes)
            (await CodeAsync(method, url)).ShouldNotBe("Platform:ModuleOff", url);

        await WithoutAsync(group, async () =>
        {
            foreach (var (method, url) in routes)
            {
                using var answer = await host.Administrator.SendAsync(method, url);
                answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden, url);
                ((string?)(await answer.ErrorAsync())["code"]).ShouldBe("Platform:ModuleOff", url);
            }
        });
    }

    [Theory]
    [MemberData(nameof(Modules))]
    public async Task Who_is_not_signed_in_is_told_that_first(string group)
    {
        using var stranger = new ApiSession(host.Administrator.Client.BaseAddress!);

        await WithoutAsync(group, async () =>
        {
            foreach (var (method, url) in ApiRoutesOf(group).Where(route => route.Method == HttpMethod.Get))
                (await stranger.SendAsync(method, url)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized, url);
        });
    }

    [Theory]
    [MemberData(nameof(Modules))]
    public async Task Instead_of_its_pages_stands_one_that_says_so(string group)
    {
        var pages = PagesOf(group);
        pages.ShouldNotBeEmpty();
        foreach (var page in pages)
            (await host.Administrator.Client.GetAsync(page)).StatusCode.ShouldBe(HttpStatusCode.OK, page);

        await WithoutAsync(group, async () =>
        {
            foreach (var page in pages)
            {
                using var answer = await host.Administrator.Client.GetAsync(page);
                answer.StatusCode.ShouldBe(HttpStatusCode.Forbidden, page);
                answer.Content.Headers.ContentType!.MediaType.ShouldBe("text/html");
            }
        });
    }

    [Theory]
    [MemberData(nameof(Modules))]
    public async Task The_menu_is_without_it(string group)
    {
        (await MenuLinksAsync(host.SiteId)).Intersect(PagesOf(group)).ShouldNotBeEmpty();

        await WithoutAsync(group, async () =>
        {
            (await MenuLinksAsync(host.SiteId)).Intersect(PagesOf(group)).ShouldBeEmpty();
            (await MenuLinksAsync(OtherSite)).Intersect(PagesOf(group)).ShouldNotBeEmpty();
        });
    }

    [Theory]
    [MemberData(nameof(Modules))]
    public async Task Nobody_holds_its_permissions_and_they_are_not_offered_but_kept(string group)
    {
        var permissions = (await host.AskAsync((IPermissionDefinitionManager manager) => manager.GetGroupsAsync(), host.SiteId))
            .Single(definition => definition.Name == group).GetPermissionsWithChildren().Select(permission => permission.Name).ToArray();
        (await GrantedAsync(permissions, host.SiteId)).ShouldBe(permissions);

        await WithoutAsync(group, async () =>
        {
            (await GrantedAsync(permissions, host.SiteId)).ShouldBeEmpty();
            (await GrantedAsync(permissions, OtherSite)).ShouldBe(permissions);
            (await OfferedGroupsAsync()).ShouldNotContain(group);
        });

        (await GrantedAsync(permissions, host.SiteId)).ShouldBe(permissions);
        (await OfferedGroupsAsync()).ShouldContain(group);
    }

    [Theory]
    [MemberData(nameof(Modules))]
    public async Task Events_of_the_site_wait_for_it_and_are_handled_when_it_is_on_again(string group)
    {
        foreach (var eventType in EventsFor(group))
        {
            await WithoutAsync(group, async () =>
            {
                await PublishAsync(eventType);
                await UntilAsync(async () => (await WaitingAsync(eventType)).Any(incoming => incoming.WaitsFor is not null), $"{eventType.Name} waits");
            });

            await UntilAsync(async () => (await WaitingAsync(eventType)).All(incoming => incoming.WaitsFor is null && (incoming.TryCount > 0 || incoming.IsDead)), $"{eventType.Name} was tried");
        }
    }

    [Theory]
    [MemberData(nameof(Modules))]
    public async Task Its_jobs_for_the_site_wait_without_a_try_and_run_when_it_is_on_again(string group)
    {
        foreach (var kind in JobKindsOf(group))
        {
            var id = Guid.Empty;
            await WithoutAsync(group, async () =>
            {
                id = await EnqueueAsync(kind);
                await UntilAsync(async () => (await JobAsync(kind.JobName)) is { } job && (string?)job["reason"] == "所属模块已停用，重新启用后继续。", $"{kind.JobName} waits");
                (await FindJobAsync(id))!.TryCount.ShouldBe((short)0);
            });

            await UntilAsync(async () => await FindJobAsync(id) is null or { TryCount: > 0 } or { IsAbandoned: true }, $"{kind.JobName} was tried");
        }
    }

    private async Task WithoutAsync(string group, Func<Task> act)
    {
        await host.SwitchAsync(group, on: false);
        try
        {
            await act();
        }
        finally
        {
            await host.SwitchAsync(group, on: true);
        }
    }

    private List<RouteEndpoint> EndpointsOf(string group) => host.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
        .Where(endpoint => host.Module(group).Assemblies.Contains(
            endpoint.Metadata.GetMetadata<ControllerActionDescriptor>()?.ControllerTypeInfo.Assembly ?? endpoint.Metadata.GetMetadata<ComponentTypeMetadata>()?.Type.Assembly!))
        .ToList();

    private List<(HttpMethod Method, string Url)> ApiRoutesOf(string group) => EndpointsOf(group)
        .Where(endpoint => endpoint.Metadata.GetMetadata<ControllerActionDescriptor>() is not null)
        .SelectMany(endpoint => endpoint.Metadata.GetMetadata<HttpMethodMetadata>()!.HttpMethods, (endpoint, method) => (new HttpMethod(method), UrlOf(endpoint)))
        .ToList();

    private List<string> PagesOf(string group) => EndpointsOf(group)
        .Where(endpoint => endpoint.Metadata.GetMetadata<ComponentTypeMetadata>() is not null)
        .Select(UrlOf)
        .Distinct()
        .ToList();

    private static string UrlOf(RouteEndpoint endpoint) => "/" + Parameter().Replace(endpoint.RoutePattern.RawText!, OtherSite.ToString()).TrimStart('/');

    [System.Text.RegularExpressions.GeneratedRegex(@"\{[^}]*\}")]
    private static partial System.Text.RegularExpressions.Regex Parameter();

    private async Task<string?> CodeAsync(HttpMethod method, string url)
    {
        using var answer = await host.Administrator.SendAsync(method, url);
        var body = await answer.Content.ReadAsStringAsync();
        return answer.IsSuccessStatusCode || body.Length == 0 ? null : (string?)JsonNode.Parse(body)!["error"]?["code"];
    }

    private async Task<List<string?>> MenuLinksAsync(Guid siteId)
    {
        var menu = await host.AskAsync((IMenuManager menus) => menus.GetMainMenuAsync(), siteId);
        return menu.Items.SelectMany(item => item.Items.Append(item)).Select(item => item.Url).ToList();
    }

    private async Task<string[]> GrantedAsync(string[] permissions, Guid siteId)
    {
        var grants = await host.AskAsync((IPermissionChecker checker) => checker.IsGrantedAsync(permissions), siteId);
        return permissions.Where(name => grants.Result[name] == PermissionGrantResult.Granted).ToArray();
    }

    private async Task<List<string?>> OfferedGroupsAsync()
        => (await host.Administrator.GetAsync("/api/permission-management/permissions?providerName=R&providerKey=admin"))["groups"]!.AsArray().Select(group => (string?)group!["name"]).ToList();

    private IEnumerable<Type> EventsFor(string group)
    {
        var names = host.Module(group).Assemblies.Select(assembly => assembly.GetName().Name).ToList();
        return host.Services.GetRequiredService<IOptions<AbpDistributedEventBusOptions>>().Value.Handlers
            .Where(handler => names.Contains(handler.Assembly.GetName().Name))
            .SelectMany(handler => handler.GetInterfaces())
            .Where(contract => contract.IsGenericType && contract.GetGenericTypeDefinition() == typeof(IDistributedEventHandler<>))
            .Select(contract => contract.GetGenericArguments()[0])
            .Distinct();
    }

    /// <summary>An empty event object: it arrives, whatever the handler says to it.</summary>
    private async Task PublishAsync(Type eventType)
    {
        var eventData = Activator.CreateInstance(eventType)!;
        if (eventData is ISiteOwned)
            eventType.GetProperty(nameof(ISiteOwned.SiteId))!.SetValue(eventData, host.SiteId);
        await host.AskAsync(async (IDistributedEventBus bus) =>
        {
            await bus.PublishAsync(eventType, eventData);
            return true;
        }, host.SiteId);
    }

    private Task<List<IncomingEventRecord>> WaitingAsync(Type eventType)
        => host.AskAsync((IRepository<IncomingEventRecord, Guid> inbox) => inbox.GetListAsync(incoming => incoming.EventName == EventNameAttribute.GetNameOrDefault(eventType)), siteId: null);

    private IEnumerable<BackgroundJobConfiguration> JobKindsOf(string group)
        => host.Services.GetRequiredService<IOptions<AbpBackgroundJobOptions>>().Value.GetJobs().Where(job => host.Module(group).Assemblies.Contains(job.JobType.Assembly));

    /// <summary>Empty arguments: the job begins, however it ends.</summary>
    private async Task<Guid> EnqueueAsync(BackgroundJobConfiguration kind)
    {
        var args = Activator.CreateInstance(kind.ArgsType)!;
        if (args is ISiteOwned)
            kind.ArgsType.GetProperty(nameof(ISiteOwned.SiteId))!.SetValue(args, host.SiteId);
        var enqueue = typeof(IBackgroundJobManager).GetMethod(nameof(IBackgroundJobManager.EnqueueAsync))!.MakeGenericMethod(kind.ArgsType);
        return Guid.Parse(await host.AskAsync((IBackgroundJobManager jobs) => (Task<string>)enqueue.Invoke(jobs, [args, BackgroundJobPriority.Normal, null])!, host.SiteId));
    }

    private async Task<JsonNode?> JobAsync(string kind)
        => (await host.Administrator.GetAsync("/api/platform/jobs?MaxResultCount=100"))["items"]!.AsArray().FirstOrDefault(job => (string?)job!["kind"] == kind);

    private Task<BackgroundJobInfo?> FindJobAsync(Guid id) => host.AskAsync((IBackgroundJobStore store) => store.FindAsync(id), siteId: null);

    private static async Task UntilAsync(Func<Task<bool>> isSo, string what)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (!await isSo())
            limit.IsCancellationRequested.ShouldBeFalse(what);
    }
}
