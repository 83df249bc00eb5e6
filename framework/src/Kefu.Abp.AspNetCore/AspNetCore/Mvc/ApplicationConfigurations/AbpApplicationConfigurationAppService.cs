using Microsoft.Extensions.Options;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Features;
using Volo.Abp.Settings;
using Volo.Abp.Timing;
using Volo.Abp.Users;

namespace Volo.Abp.AspNetCore.Mvc.ApplicationConfigurations;

/// <summary>Default <see cref="IAbpApplicationConfigurationAppService"/>.</summary>
public class AbpApplicationConfigurationAppService(
    ApplicationTexts texts,
    ICurrentUser currentUser,
    IPermissionDefinitionManager permissions,
    IPermissionChecker permissionChecker,
    ISettingDefinitionManager settings,
    ISettingProvider settingProvider,
    IFeatureDefinitionManager features,
    IFeatureChecker featureChecker,
    IClock clock,
    IOptions<AbpApplicationConfigurationOptions> options,
    IServiceProvider serviceProvider) : IAbpApplicationConfigurationAppService, ITransientDependency
{
    public virtual async Task<ApplicationConfigurationDto> GetAsync(ApplicationConfigurationRequestOptions request)
    {
        var configuration = new ApplicationConfigurationDto
        {
            Localization = await texts.DescribeAsync(request.IncludeLocalizationResources),
            Auth = await GetAuthAsync(),
            Setting = await GetSettingsAsync(),
            Features = await GetFeaturesAsync(),
            CurrentUser = GetCurrentUser(),
            Timing = GetTiming(),
            Clock = new ClockDto { Kind = clock.Kind.ToString() }
        };
        var context = new ApplicationConfigurationContributorContext(serviceProvider, configuration);
        foreach (var contributor in options.Value.Contributors)
        {
            await contributor.ContributeAsync(context);
        }

        return configuration;
    }

    protected virtual async Task<ApplicationAuthConfigurationDto> GetAuthAsync()
    {
        var names = (await permissions.GetPermissionsAsync()).Select(permission => permission.Name).ToArray();
        var result = await permissionChecker.IsGrantedAsync(names);
        return new ApplicationAuthConfigurationDto
        {
            GrantedPolicies = result.Result.Where(grant => grant.Value == PermissionGrantResult.Granted).ToDictionary(grant => grant.Key, _ => true)
        };
    }

    protected virtual async Task<ApplicationSettingConfigurationDto> GetSettingsAsync()
    {
        var names = (await settings.GetAllAsync()).Where(setting => setting.IsVisibleToClients).Select(setting => setting.Name).ToArray();
        var values = await settingProvider.GetAllAsync(names);
        return new ApplicationSettingConfigurationDto { Values = values.ToDictionary(value => value.Name, value => value.Value) };
    }

    protected virtual async Task<ApplicationFeatureConfigurationDto> GetFeaturesAsync()
    {
        var result = new ApplicationFeatureConfigurationDto();
        foreach (var feature in (await features.GetAllAsync()).Where(feature => feature.IsVisibleToClients))
        {
            result.Values[feature.Name] = await featureChecker.GetOrNullAsync(feature.Name);
        }

        return result;
    }

    protected virtual CurrentUserDto GetCurrentUser() => new()
    {
        IsAuthenticated = currentUser.IsAuthenticated,
        Id = currentUser.Id,
        UserName = currentUser.UserName,
        Name = currentUser.Name,
        SurName = currentUser.SurName,
        Email = currentUser.Email,
        EmailVerified = currentUser.EmailVerified,
        PhoneNumber = currentUser.PhoneNumber,
        PhoneNumberVerified = currentUser.PhoneNumberVerified,
        Roles = currentUser.Roles
    };

    private static TimingDto GetTiming()
    {
        var local = TimeZoneInfo.Local.Id;
        return new TimingDto
        {
            TimeZone = new TimeZoneDto
            {
                Iana = new IanaTimeZoneDto { TimeZoneName = TimeZoneInfo.TryConvertWindowsIdToIanaId(local, out var iana) ? iana : local },
                Windows = new WindowsTimeZoneDto { TimeZoneId = TimeZoneInfo.TryConvertIanaIdToWindowsId(local, out var windows) ? windows : local }
            }
        };
    }
}
