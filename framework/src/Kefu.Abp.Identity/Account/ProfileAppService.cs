using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.Application.Services;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.Domain.Entities;
using Volo.Abp.Identity;
using Volo.Abp.Identity.Localization;
using Volo.Abp.Users;

namespace Volo.Abp.Account;

/// <summary>Default <see cref="IProfileAppService"/>.</summary>
[Authorize]
public class ProfileAppService : ApplicationService, IProfileAppService
{
    private readonly IdentityUserManager _userManager;

    public ProfileAppService(IdentityUserManager userManager)
    {
        _userManager = userManager;
        LocalizationResource = typeof(IdentityResource);
    }

    public virtual async Task<ProfileDto> GetAsync() => ToDto(await _userManager.GetByIdAsync(CurrentUser.GetId()));

    public virtual async Task<ProfileDto> UpdateAsync(UpdateProfileDto input)
    {
        var user = await _userManager.GetByIdAsync(CurrentUser.GetId());
        user.SetConcurrencyStampIfNotNull(input.ConcurrencyStamp);
        (await _userManager.RenameAsync(user, input.UserName.Trim(), input.Email.Trim())).CheckErrors();
        user.Name = input.Name?.Trim();
        user.Surname = input.Surname?.Trim();
        user.SetPhoneNumber(input.PhoneNumber?.Trim(), confirmed: false);
        (await _userManager.UpdateAsync(user)).CheckErrors();
        return ToDto(user);
    }

    public virtual async Task ChangePasswordAsync(ChangePasswordInput input)
    {
        var user = await _userManager.GetByIdAsync(CurrentUser.GetId());
        (await _userManager.ChangePasswordAsync(user, input.CurrentPassword, input.NewPassword)).CheckErrors();
        user.SetShouldChangePasswordOnNextLogin(false);
        (await _userManager.UpdateAsync(user)).CheckErrors();
    }

    private static ProfileDto ToDto(IdentityUser user) => new()
    {
        UserName = user.UserName,
        Email = user.Email,
        Name = user.Name,
        Surname = user.Surname,
        PhoneNumber = user.PhoneNumber,
        IsExternal = user.IsExternal,
        HasPassword = user.PasswordHash is not null,
        ConcurrencyStamp = user.ConcurrencyStamp,
    };
}

/// <summary>The own account over HTTP.</summary>
[RemoteService(Name = "AbpAccount")]
[ApiController]
[Authorize]
[Route("api/account/my-profile")]
public class ProfileController(IProfileAppService profile) : AbpControllerBase
{
    /// <summary>The own account.</summary>
    [HttpGet]
    public virtual Task<ProfileDto> GetAsync() => profile.GetAsync();

    /// <summary>Changes the own account.</summary>
    [HttpPut]
    public virtual Task<ProfileDto> UpdateAsync(UpdateProfileDto input) => profile.UpdateAsync(input);

    /// <summary>Changes the own password; the present one is asked for.</summary>
    [HttpPost("change-password")]
    public virtual Task ChangePasswordAsync(ChangePasswordInput input) => profile.ChangePasswordAsync(input);
}
