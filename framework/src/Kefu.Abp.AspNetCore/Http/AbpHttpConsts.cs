namespace Volo.Abp.Http;

/// <summary>Names on the wire.</summary>
public static class AbpHttpConsts
{
    /// <summary>The header that marks a body as the error envelope.</summary>
    public const string AbpErrorFormat = "_AbpErrorFormat";
}
