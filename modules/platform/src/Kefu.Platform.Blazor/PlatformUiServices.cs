using Kefu.Platform.Blazor.Calling;
using Kefu.Platform.Blazor.Dialogs;
using Kefu.Platform.Blazor.Localization;
using Microsoft.AspNetCore.Components.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using MudBlazor;
using MudBlazor.Services;

namespace Kefu.Platform.Blazor;

/// <summary>Registers what the shell stands on.</summary>
internal static class PlatformUiServices
{
    public static IServiceCollection AddPlatformUi(this IServiceCollection services)
    {
        services.AddRazorComponents().AddInteractiveServerComponents();
        services.AddCascadingAuthenticationState();
        services.AddMudServices(mud =>
        {
            mud.SnackbarConfiguration.PositionClass = Defaults.Classes.Position.BottomCenter;
            mud.SnackbarConfiguration.PreventDuplicates = true;
            mud.SnackbarConfiguration.VisibleStateDuration = 6000;
            mud.SnackbarConfiguration.ShowTransitionDuration = 150;
            mud.SnackbarConfiguration.HideTransitionDuration = 150;
        });
        services.AddTransient<MudLocalizer, PlatformMudLocalizer>();
        services.TryAddSingleton(TimeProvider.System);
        services.AddScoped<CircuitSession>();
        services.AddScoped<ServiceCaller>();
        services.AddScoped<PageErrors>();
        services.AddScoped<Feedback>();
        return services;
    }
}
