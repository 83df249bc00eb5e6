using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Volo.Abp.Application.Services;
using Volo.Abp.Authorization.Permissions;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Localization;
using Volo.Abp.SimpleStateChecking;

namespace Volo.Abp.PermissionManagement;

/// <summary>Default <see cref="IPermissionAppService"/>. Which permission one needs depends on whose grants they are.</summary>
[Authorize]
public class PermissionAppService(
    IPermissionManager grants,
    IPermissionDefinitionManager definitions,
    ISimpleStateCheckerManager<PermissionDefinition> states,
    IOptions<PermissionManagementOptions> options,
    IServiceProvider serviceProvider) : ApplicationService, IPermissionAppService
{
    public virtual async Task<GetPermissionListResultDto> GetAsync(string providerName, string providerKey)
    {
        await CheckAsync(providerName, providerKey);
        var held = new List<HeldPermissions>();
        foreach (var provider in Providers())
        {
            held.AddRange(await provider.GetHeldAsync(providerName, providerKey));
        }

        var result = new GetPermissionListResultDto { EntityDisplayName = providerKey };
        foreach (var group in await definitions.GetGroupsAsync())
        {
            result.Groups.Add(await DescribeAsync(group, providerName, held));
        }

        result.Groups.RemoveAll(group => group.Permissions.Count == 0);
        return result;
    }

    public virtual async Task UpdateAsync(string providerName, string providerKey, UpdatePermissionsDto input)
    {
        await CheckAsync(providerName, providerKey);
        await grants.SetManyAsync(input.Permissions.GroupBy(permission => permission.Name).ToDictionary(group => group.Key, group => group.Last().IsGranted), providerName, providerKey);
    }

    private async Task<PermissionGroupDto> DescribeAsync(PermissionGroupDefinition group, string providerName, List<HeldPermissions> held)
    {
        var text = group.DisplayName as LocalizableString;
        var permissions = new List<PermissionGrantInfoDto>();
        foreach (var permission in group.GetPermissionsWithChildren().Where(permission => permission.Providers.Count == 0 || permission.Providers.Contains(providerName)))
        {
            if (permission.IsEnabled && await states.IsEnabledAsync(permission))
            {
                permissions.Add(Describe(permission, held));
            }
        }

        return new PermissionGroupDto
        {
            Name = group.Name,
            DisplayName = Localize(group.DisplayName),
            DisplayNameKey = text?.Name,
            DisplayNameResource = text?.ResourceName,
            Permissions = permissions,
        };
    }

    private PermissionGrantInfoDto Describe(PermissionDefinition permission, List<HeldPermissions> held)
    {
        var sources = held.Where(source => source.Names.Contains(permission.Name)).ToList();
        return new PermissionGrantInfoDto
        {
            Name = permission.Name,
            DisplayName = Localize(permission.DisplayName),
            ParentName = permission.Parent?.Name,
            IsGranted = sources.Count > 0,
            AllowedProviders = permission.Providers,
            GrantedProviders = sources.ConvertAll(source => new ProviderInfoDto { ProviderName = source.ProviderName, ProviderKey = source.ProviderKey }),
        };
    }

    private string Localize(ILocalizableString text) => text.Localize(StringLocalizerFactory);

    private async Task CheckAsync(string providerName, string providerKey)
    {
        if (!options.Value.ProviderPolicies.TryGetValue(providerName, out var policy))
        {
            throw new BusinessException(PermissionManagementErrorCodes.UnknownProvider).WithData("Provider", providerName);
        }

        await CheckPolicyAsync(policy);
        if (!await Providers().Single(provider => provider.Name == providerName).ExistsAsync(providerKey))
        {
            throw new EntityNotFoundException(typeof(PermissionGrant), providerKey);
        }
    }

    private IEnumerable<IPermissionManagementProvider> Providers()
        => options.Value.ManagementProviders.Select(type => (IPermissionManagementProvider)serviceProvider.GetRequiredService(type));
}
