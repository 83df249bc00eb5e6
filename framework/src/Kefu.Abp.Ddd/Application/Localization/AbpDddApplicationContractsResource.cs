using Volo.Abp.Localization;

namespace Volo.Abp.Application.Localization.Resources.AbpDdd;

/// <summary>Texts of requests and answers.</summary>
[LocalizationResourceName("AbpDddApplicationContracts")]
public class AbpDddApplicationContractsResource;
