using System.Security.Cryptography;
using System.Text;
using Kefu.Platform.Sites;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Extensions;
using Volo.Abp;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Security.Claims;
using Volo.Abp.Users;

namespace Kefu.Platform.Http.Idempotency;

/// <summary>Tells which request is the same again.</summary>
internal sealed class IdempotencyKey(ICurrentUser currentUser, ICurrentSite currentSite) : ITransientDependency
{
    public const string Header = "Idempotency-Key";
    public const int MaxLength = 128;

    private static readonly PathString Api = "/api";
    private static readonly PathString Account = "/api/account";

    /// <summary>Routes on which a key counts.</summary>
    public static bool IsHonoured(string? method, PathString path)
        => HttpMethods.IsPost(method ?? "") && path.StartsWithSegments(Api) && !path.StartsWithSegments(Account);

    public static bool IsGiven(HttpRequest request) => request.Headers.ContainsKey(Header) && IsHonoured(request.Method, request.Path);

    /// <summary>The key, as its caller sent it to this route, and a hash of all that the effect depends on.</summary>
    /// <exception cref="BusinessException">The key is none, or the request comes in parts, which differ each time.</exception>
    public async Task<(string Id, string RequestHash)> ReadAsync(HttpRequest request)
    {
        var key = request.Headers[Header].ToString();
        if (key.Length is 0 or > MaxLength || key.Any(letter => letter is < ' ' or > '~'))
        {
            throw new BusinessException(IdempotencyErrorCodes.KeyInvalid).WithData("Limit", MaxLength);
        }

        if (request.HasFormContentType)
        {
            throw new BusinessException(IdempotencyErrorCodes.NotSupported);
        }

        var caller = $"{currentUser.Id}|{currentUser.FindClaimValue(AbpClaimTypes.ClientId)}";
        return (Hash($"{caller}\n{request.Path}\n{key}"), Hash($"{request.GetEncodedPathAndQuery()}\n{currentSite.Id}\n{await HashBodyAsync(request)}"));
    }

    private static async Task<string> HashBodyAsync(HttpRequest request)
    {
        request.EnableBuffering();
        var hash = await SHA256.HashDataAsync(request.Body, request.HttpContext.RequestAborted);
        request.Body.Position = 0;
        return Convert.ToHexString(hash);
    }

    private static string Hash(string text) => Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(text)));
}
