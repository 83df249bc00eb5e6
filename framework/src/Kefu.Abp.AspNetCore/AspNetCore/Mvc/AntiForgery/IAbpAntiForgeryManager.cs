namespace Volo.Abp.AspNetCore.Mvc.AntiForgery;

/// <summary>Hands out the tokens that unsafe requests with a sign-in cookie must send.</summary>
public interface IAbpAntiForgeryManager
{
    /// <summary>Sets the cookie from which scripts read the token.</summary>
    void SetCookie();

    string GenerateToken();
}
