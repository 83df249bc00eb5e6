using Volo.Abp.Localization;

namespace Volo.Abp.Authorization.Localization;

/// <summary>Texts of refusals because of authorisation.</summary>
[LocalizationResourceName("AbpAuthorization")]
public class AbpAuthorizationResource;
