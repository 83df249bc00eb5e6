namespace Volo.Abp.Authorization;

/// <summary>Codes of refusals because of authorisation.</summary>
public static class AbpAuthorizationErrorCodes
{
    public const string GivenPolicyHasNotGranted = "Volo.Authorization:010001";

    public const string GivenPolicyHasNotGrantedWithPolicyName = "Volo.Authorization:010002";

    public const string GivenPolicyHasNotGrantedForGivenResource = "Volo.Authorization:010003";
}
