using Microsoft.AspNetCore.Authorization;
using Volo.Abp.Application.Dtos;
using Volo.Abp.Application.Services;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Identity.Localization;
using Volo.Abp.Users;

namespace Volo.Abp.Identity;

/// <summary>Default <see cref="IIdentityUserAppService"/>.</summary>
[Authorize(IdentityPermissions.Users.Default)]
public class IdentityUserAppService : ApplicationService, IIdentityUserAppService
{
    private readonly IdentityUserManager _userManager;
    private readonly IIdentityUserRepository _users;
    private readonly IIdentityRoleRepository _roles;

    public IdentityUserAppService(IdentityUserManager userManager, IIdentityUserRepository users, IIdentityRoleRepository roles)
    {
        (_userManager, _users, _roles) = (userManager, users, roles);
        LocalizationResource = typeof(IdentityResource);
    }

    public virtual async Task<IdentityUserDto> GetAsync(Guid id) => (await _users.GetAsync(id)).ToDto();

    public virtual async Task<PagedResultDto<IdentityUserDto>> GetListAsync(GetIdentityUsersInput input)
    {
        var sorting = IdentitySorting.Check(input.Sorting, nameof(IdentityUser.UserName), nameof(IdentityUser.Name), nameof(IdentityUser.Surname), nameof(IdentityUser.Email), nameof(IdentityUser.PhoneNumber), nameof(IdentityUser.IsActive), nameof(IdentityUser.CreationTime));
        var count = await _users.GetCountAsync(input.Filter);
        var page = await _users.GetListAsync(sorting, input.MaxResultCount, input.SkipCount, input.Filter);
        return new PagedResultDto<IdentityUserDto>(count, page.ConvertAll(user => user.ToDto()));
    }

    [Authorize(IdentityPermissions.Users.Create)]
    public virtual async Task<IdentityUserDto> CreateAsync(IdentityUserCreateDto input)
    {
        var user = new IdentityUser(GuidGenerator.Create(), input.UserName.Trim(), input.Email.Trim());
        Describe(user, input);
        (await _userManager.CreateAsync(user, input.Password)).CheckErrors();
        await SetRolesAsync(user, input.RoleNames ?? await DefaultRolesAsync());
        return user.ToDto();
    }

    [Authorize(IdentityPermissions.Users.Update)]
    public virtual async Task<IdentityUserDto> UpdateAsync(Guid id, IdentityUserUpdateDto input)
    {
        var user = await _users.GetAsync(id);
        RefuseSelfWithdrawal(user, input.IsActive);
        user.SetConcurrencyStampIfNotNull(input.ConcurrencyStamp);
        var wasActive = user.IsActive;
        Describe(user, input);
        (await _userManager.RenameAsync(user, input.UserName.Trim(), input.Email.Trim())).CheckErrors();
        if (!input.Password.IsNullOrEmpty())
        {
            (await _userManager.ReplacePasswordAsync(user, input.Password!)).CheckErrors();

            // The administrator knows it now: it is good for one sign-in.
            user.SetShouldChangePasswordOnNextLogin(user.Id != CurrentUser.Id);
        }

        if (wasActive && !input.IsActive)
        {
            (await _userManager.UpdateSecurityStampAsync(user)).CheckErrors();
        }

        (await _userManager.UpdateAsync(user)).CheckErrors();
        await SetRolesAsync(user, input.RoleNames);
        return user.ToDto();
    }

    [Authorize(IdentityPermissions.Users.Delete)]
    public virtual async Task DeleteAsync(Guid id)
    {
        if (CurrentUser.Id == id)
        {
            throw new BusinessException(IdentityErrorCodes.UserSelfDeletion);
        }

        if (await _users.FindAsync(id) is { } user)
        {
            (await _userManager.DeleteAsync(user)).CheckErrors();
        }
    }

    public virtual async Task<ListResultDto<IdentityRoleDto>> GetRolesAsync(Guid id)
        => new((await _users.GetRolesAsync(id)).ConvertAll(role => role.ToDto()));

    public virtual async Task<ListResultDto<IdentityRoleDto>> GetAssignableRolesAsync()
        => new((await _roles.GetListAsync()).ConvertAll(role => role.ToDto()));

    [Authorize(IdentityPermissions.Users.Update)]
    public virtual async Task UpdateRolesAsync(Guid id, IdentityUserUpdateRolesDto input) => await SetRolesAsync(await _users.GetAsync(id), input.RoleNames);

    public virtual async Task<IdentityUserDto?> FindByUsernameAsync(string userName) => (await _userManager.FindByNameAsync(userName))?.ToDto();

    public virtual async Task<IdentityUserDto?> FindByEmailAsync(string email) => (await _userManager.FindByEmailAsync(email))?.ToDto();

    private static void Describe(IdentityUser user, IdentityUserCreateOrUpdateDtoBase input)
    {
        user.Name = input.Name?.Trim();
        user.Surname = input.Surname?.Trim();
        user.SetPhoneNumber(input.PhoneNumber?.Trim(), confirmed: false);
        user.SetIsActive(input.IsActive);
        user.LockoutEnabled = input.LockoutEnabled;
    }

    private async Task<string[]> DefaultRolesAsync() => (await _roles.GetListAsync()).Where(role => role.IsDefault).Select(role => role.Name).ToArray();

    private async Task SetRolesAsync(IdentityUser user, string[]? roleNames)
    {
        if (roleNames is null)
        {
            return;
        }

        if (user.Id == CurrentUser.Id && (await _users.GetRolesAsync(user.Id)).Any(role => role.IsStatic && !roleNames.Contains(role.Name)))
        {
            throw new BusinessException(IdentityErrorCodes.SelfWithdrawal);
        }

        (await _userManager.SetRolesAsync(user, roleNames)).CheckErrors();
    }

    private void RefuseSelfWithdrawal(IdentityUser user, bool isActive)
    {
        if (!isActive && user.Id == CurrentUser.Id)
        {
            throw new BusinessException(IdentityErrorCodes.SelfWithdrawal);
        }
    }
}
