using System.ComponentModel.DataAnnotations;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Mvc;
using Volo.Abp.AspNetCore.Mvc;
using Volo.Abp.Identity.AspNetCore;
using SignInResult = Microsoft.AspNetCore.Identity.SignInResult;

namespace Volo.Abp.Account.Web.Areas.Account.Controllers;

/// <summary>Signing in and out over HTTP, by the cookie.</summary>
[RemoteService(Name = "AbpAccount")]
[ApiController]
[AllowAnonymous]
[Route("api/account")]
public class AccountController(AbpSignInManager signInManager) : AbpControllerBase
{
    /// <summary>Signs in. How it went stands in the answer; its status is 200 in any case. A wrong password counts towards the lock-out.</summary>
    [HttpPost("login")]
    public virtual async Task<AbpLoginResult> LoginAsync(UserLoginInfo login)
        => new(Describe(await signInManager.PasswordSignInAsync(login.UserNameOrEmailAddress, login.Password, login.RememberMe, lockoutOnFailure: true)));

    /// <summary>Signs out.</summary>
    [HttpGet("logout")]
    public virtual Task LogoutAsync() => signInManager.SignOutAsync();

    private static LoginResultType Describe(SignInResult result) => result switch
    {
        { Succeeded: true } => LoginResultType.Success,
        { IsLockedOut: true } => LoginResultType.LockedOut,
        { RequiresTwoFactor: true } => LoginResultType.RequiresTwoFactor,
        { IsNotAllowed: true } => LoginResultType.NotAllowed,
        _ => LoginResultType.InvalidUserNameOrPassword,
    };
}

/// <summary>Who signs in.</summary>
public class UserLoginInfo
{
    [Required]
    [StringLength(255)]
    public string UserNameOrEmailAddress { get; set; } = "";

    [Required]
    [StringLength(128)]
    public string Password { get; set; } = "";

    /// <summary>The cookie outlives the browser.</summary>
    public bool RememberMe { get; set; }
}

/// <summary>How a sign-in went.</summary>
public class AbpLoginResult(LoginResultType result)
{
    /// <summary>The result as a number.</summary>
    public byte Result { get; } = (byte)result;

    /// <summary>The result as a word.</summary>
    public string Description { get; } = result.ToString();
}

/// <summary>How a sign-in can go.</summary>
public enum LoginResultType : byte
{
    Success = 1,
    InvalidUserNameOrPassword = 2,
    NotAllowed = 3,
    LockedOut = 4,
    RequiresTwoFactor = 5,
}
