using Kefu.Platform.Numbering;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;
using Volo.Abp;
using Volo.Abp.Application.Services;
using Volo.Abp.Autofac;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;
using Volo.Abp.Modularity;

namespace Kefu.Platform.Http.Idempotency;

[DependsOn(typeof(AbpAutofacModule), typeof(KefuPlatformModule))]
public sealed class TicketModule : AbpModule
{
    public static readonly Guid Clerk = new("11111111-0000-4000-8000-000000000001");
    public static readonly Guid Colleague = new("11111111-0000-4000-8000-000000000002");

    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddAuthentication();
        context.Services.AddPlatformControllers(typeof(TicketModule).Assembly, "tests");
    }

    public override void OnApplicationInitialization(ApplicationInitializationContext context)
    {
        var app = context.GetApplicationBuilder();
        app.UseMiddleware<ParcelModule.NamedUser>();
        app.UsePlatformRequestLocalization();
        app.UseAbpExceptionHandling();
        app.UseRouting();
        app.UseAuthorization();
        app.UseConfiguredEndpoints();
    }
}

internal sealed class TicketSeries : NumberSeriesDefinitionProvider
{
    public const string Ticket = "Test.Ticket";

    public override void Define(INumberSeriesDefinitionContext context)
        => context.Add(new NumberSeriesDefinition(Ticket, "{SEQ:4}", new FixedLocalizableString(Ticket)) { Scope = NumberSeriesScope.Company });
}

/// <summary>Shut, it refuses after the effect, which is rolled back.</summary>
internal sealed class TicketWindow : ISingletonDependency
{
    public bool IsShut { get; set; }
}

public sealed class TicketDto
{
    public string Number { get; set; } = "";

    public string? Name { get; set; }
}

public interface ITicketAppService : IApplicationService
{
    Task<TicketDto> TakeAsync(TicketDto input);

    Task TakeQuietlyAsync();
}

[Authorize]
public sealed class TicketAppService(INumberAllocator numbers) : ApplicationService, ITicketAppService
{
    private TicketWindow Window => LazyServiceProvider.LazyGetRequiredService<TicketWindow>();

    public async Task<TicketDto> TakeAsync(TicketDto input)
    {
        var number = (await numbers.AllocateAsync(TicketSeries.Ticket)).Single();
        return Window.IsShut ? throw new UserFriendlyException("shut") : new TicketDto { Number = number, Name = input.Name };
    }

    public Task TakeQuietlyAsync() => numbers.AllocateAsync(TicketSeries.Ticket);
}
