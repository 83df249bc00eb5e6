
namespace Volo.Abp.Application.Localization.Resources.AbpDdd;

/// <summary>Texts of requests and answers.</summary>
public class AbpDddApplicationContractsResource;
