using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Localization;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using Volo.Abp.DependencyInjection;

namespace Volo.Abp.AspNetCore.RequestLocalization;

/// <summary>Sets the culture of a request.</summary>
public class AbpRequestLocalizationMiddleware(IAbpRequestLocalizationOptionsProvider optionsProvider, ILoggerFactory loggerFactory) : IMiddleware, ISingletonDependency
{
    public async Task InvokeAsync(HttpContext context, RequestDelegate next)
    {
        var options = await optionsProvider.GetLocalizationOptionsAsync();
        await new RequestLocalizationMiddleware(next, new OptionsWrapper<RequestLocalizationOptions>(options), loggerFactory).Invoke(context);
    }
}
