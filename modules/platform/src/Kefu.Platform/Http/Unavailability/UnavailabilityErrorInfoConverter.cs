using Microsoft.Extensions.Localization;
using Microsoft.Extensions.Options;
using Volo.Abp.AspNetCore.ExceptionHandling;
using Volo.Abp.DependencyInjection;
using Volo.Abp.Http;

namespace Kefu.Platform.Http.Unavailability;

/// <summary>Says in words, on pages too, that nothing was lost and trying again later will do.</summary>
[Dependency(ReplaceServices = true)]
[ExposeServices(typeof(IExceptionToErrorInfoConverter))]
internal sealed class UnavailabilityErrorInfoConverter(
    DefaultExceptionToErrorInfoConverter inner, IOptions<UnavailabilityOptions> options, IStringLocalizer<PlatformHttpResource> localizer)
    : IExceptionToErrorInfoConverter, ITransientDependency
{
    public RemoteServiceErrorInfo Convert(Exception exception, Action<AbpExceptionHandlingOptions>? configure = null)
        => options.Value.IsUnavailable(exception)
            ? new RemoteServiceErrorInfo(localizer["Unavailable"], code: "Platform:Unavailable")
            : inner.Convert(exception, configure);
}
