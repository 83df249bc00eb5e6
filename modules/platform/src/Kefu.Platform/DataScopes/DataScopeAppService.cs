using Microsoft.AspNetCore.Authorization;
using Microsoft.Extensions.Localization;
using Volo.Abp;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Domain.Repositories;
using Volo.Abp.Identity;

namespace Kefu.Platform.DataScopes;

/// <inheritdoc cref="IDataScopeAppService" />
[Authorize(IdentityPermissions.Roles.ManagePermissions)]
public sealed class DataScopeAppService : ApplicationService, IDataScopeAppService
{
    private DataScopeDefinitions Definitions => LazyServiceProvider.LazyGetRequiredService<DataScopeDefinitions>();

    private IRepository<DataScopeGrant, Guid> Grants => LazyServiceProvider.LazyGetRequiredService<IRepository<DataScopeGrant, Guid>>();

    private IdentityRoleManager Roles => LazyServiceProvider.LazyGetRequiredService<IdentityRoleManager>();

    private IStringLocalizerFactory Texts => LazyServiceProvider.LazyGetRequiredService<IStringLocalizerFactory>();

    public async Task<ListResultDto<DataScopeDto>> GetAsync(string roleName)
    {
        var roleId = await RoleIdAsync(roleName);
        var given = (await Grants.GetListAsync(grant => grant.RoleId == roleId)).ToDictionary(grant => grant.Kind, grant => grant.Scope);
        return new ListResultDto<DataScopeDto>([.. Definitions.All.Select(definition => new DataScopeDto
        {
            Kind = definition.Kind,
            DisplayName = definition.DisplayName.Localize(Texts),
            Scope = given.TryGetValue(definition.Kind, out var scope) ? scope : null,
            Default = definition.Default,
        })]);
    }

    public async Task UpdateAsync(UpdateDataScopesInput input)
    {
        var roleId = await RoleIdAsync(input.RoleName);
        var given = (await Grants.GetListAsync(grant => grant.RoleId == roleId)).ToDictionary(grant => grant.Kind);
        foreach (var wanted in input.Scopes)
        {
            RefuseUnknown(wanted.Kind);
            await SetAsync(roleId, wanted, given.GetValueOrDefault(wanted.Kind));
        }
    }

    private Task SetAsync(Guid roleId, UpdateDataScopeDto wanted, DataScopeGrant? given)
    {
        switch (wanted.Scope, given)
        {
            case (null, null):
                return Task.CompletedTask;
            case (null, _):
                return Grants.DeleteAsync(given);
            case ({ } scope, null):
                return Grants.InsertAsync(new DataScopeGrant(GuidGenerator.Create(), roleId, wanted.Kind, scope));
            case ({ } scope, _):
                given.Change(scope);
                return Grants.UpdateAsync(given);
        }
    }

    private void RefuseUnknown(string kind)
    {
        if (!Definitions.All.Any(definition => definition.Kind == kind))
        {
            throw new BusinessException(DataScopeErrorCodes.KindUnknown).WithData("Kind", kind);
        }
    }

    private async Task<Guid> RoleIdAsync(string name)
        => (await Roles.FindByNameAsync(name) ?? throw new EntityNotFoundException(typeof(IdentityRole), name)).Id;
}
