using System.Globalization;
using System.Security.Claims;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Volo.Abp;
using Volo.Abp.Application;
using Volo.Abp.Application.Services;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.Autofac;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Localization;
using Volo.Abp.Modularity;
using Volo.Abp.Settings;

namespace Kefu.Platform.Http;

[DependsOn(typeof(AbpAutofacModule), typeof(AbpAspNetCoreMvcModule), typeof(AbpDddApplicationModule))]
public class ParcelModule : AbpModule
{
    public override void ConfigureServices(ServiceConfigurationContext context)
    {
        context.Services.AddPlatformHttp();
        context.Services.AddTypes(
            typeof(Unavailability.UnavailabilityStatusCodeFinder), typeof(Unavailability.UnavailabilityErrorInfoConverter));
        context.Services.Replace(ServiceDescriptor.Singleton<ISettingStore, ChosenSettingStore>());
        context.Services.AddAuthentication();
        Configure<AbpAspNetCoreMvcOptions>(options => options.ConventionalControllers.Create(typeof(ParcelModule).Assembly, setting =>
        {
            setting.RootPath = "tests";
            setting.TypePredicate = type => type == typeof(ParcelAppService);
        }));
        Configure<AbpLocalizationOptions>(options =>
        {
            options.Languages.Add(new LanguageInfo("zh-Hans"));
            options.Languages.Add(new LanguageInfo("en"));
        });
    }

    public override void OnApplicationInitialization(ApplicationInitializationContext context)
    {
        var app = context.GetApplicationBuilder();
        app.UseMiddleware<NamedUser>();
        app.UsePlatformRequestLocalization();
        app.UseAbpExceptionHandling();
        app.UseRouting();
        app.UseAuthorization();
        app.UseConfiguredEndpoints(endpoints => endpoints.MapGet("/page", () => new { culture = CultureInfo.CurrentUICulture.Name }));
    }

    /// <summary>Signs in whom a test names.</summary>
    public class NamedUser : IMiddleware, ITransientDependency
    {
        public Task InvokeAsync(HttpContext context, RequestDelegate next)
        {
            if (context.Request.Headers["X-User"].FirstOrDefault() is { } user)
            {
                context.User = new ClaimsPrincipal(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, user)], "Test"));
            }

            return next(context);
        }
    }

    /// <summary>One user has chosen English.</summary>
    [DisableConventionalRegistration]
    public class ChosenSettingStore : ISettingStore
    {
        public const string EnglishUser = "11111111-1111-1111-1111-111111111111";

        public Task<string?> GetOrNullAsync(string name, string? providerName, string? providerKey)
            => Task.FromResult(name == LocalizationSettingNames.DefaultLanguage && providerName == "U" && providerKey == EnglishUser ? "en" : null);

        public async Task<List<SettingValue>> GetAllAsync(string[] names, string? providerName, string? providerKey)
        {
            var values = new List<SettingValue>();
            foreach (var name in names)
            {
                values.Add(new SettingValue(name, await GetOrNullAsync(name, providerName, providerKey)));
            }

            return values;
        }
    }
}

/// <summary>How far a parcel is.</summary>
public enum ParcelState { Waiting, OnTheWay }

public class ParcelDto
{
    public ParcelState State { get; set; }

    public DayOfWeek Day { get; set; }
}

/// <summary>Parcels.</summary>
public interface IParcelAppService : IApplicationService
{
    /// <summary>The parcel as it is now.</summary>
    Task<ParcelDto> GetAsync(Guid id);

    Task<ParcelDto> MoveAsync(ParcelDto input);

    Task LoseAsync(string how);

    Task<string> GetCultureAsync();
}

public class ParcelAppService : ApplicationService, IParcelAppService
{
    public Task<ParcelDto> GetAsync(Guid id) => Task.FromResult(new ParcelDto { State = ParcelState.OnTheWay });

    [AllowAnonymous]
    public Task<ParcelDto> MoveAsync(ParcelDto input) => Task.FromResult(input);

    [AllowAnonymous]
    public Task LoseAsync(string how) => throw (how == "database"
        ? new InvalidOperationException("An error occurred using the connection.", new Microsoft.Data.Sqlite.SqliteException("unable to open database file", 14))
        : new Microsoft.Data.Sqlite.SqliteException("UNIQUE constraint failed", 19));

    [AllowAnonymous]
    public Task<string> GetCultureAsync() => Task.FromResult(CultureInfo.CurrentUICulture.Name);
}
