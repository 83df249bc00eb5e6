namespace Volo.Abp.AspNetCore.Mvc;

/// <summary>Base of controllers.</summary>
public abstract class AbpController : AbpControllerBase;
